package app.puntuale.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The few questions that only the system's own libraries can answer.
@SuppressWarnings("restricted") // the start commands allow it: --enable-native-access=app.puntuale
final class NativeLibraries {

    private NativeLibraries() {}

    static boolean canLoad(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Knocks at the X server that `DISPLAY` names, as the toolkit will.
    static boolean displayAnswers() {
        var x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        var open = function(x11, "XOpenDisplay", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        var close = function(x11, "XCloseDisplay", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            var _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) { // what a method handle declares; these two throw nothing
            throw new AssertionError(e);
        }
    }

    private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor signature) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), signature);
    }
}

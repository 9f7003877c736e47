package app.puntuale.formats;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;

/// One entry of the directory of a ZIP archive: what it says of itself, which may be a lie.
///
/// @param at where its own head begins
record ZipEntry(String name, short flags, short method, int crc, long size, long packed, long at) {

    /// Stands for a number too large for its place, which is then in the extra field (ZIP64).
    static final long IN_EXTRA = 0xffffffffL;

    static final short STORED = 0;
    static final short DEFLATED = 8;

    private static final int ENCRYPTED = 1;
    private static final short ZIP64 = 1;

    boolean isFolder() {
        return name.endsWith("/") || name.endsWith("\\");
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /// Whether its path would leave the folder into which somebody unpacks it.
    boolean climbsOut() {
        var path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.indexOf(':') >= 0
                || path.indexOf('\0') >= 0
                || Arrays.asList(path.split("/")).contains("..");
    }

    /// What operating systems drop into folders and archives, and nobody means.
    static boolean isDropping(String path) {
        var last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return path.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.toLowerCase(Locale.ROOT).equals("thumbs.db")
                || last.toLowerCase(Locale.ROOT).equals("desktop.ini");
    }

    ZipEntry withExtra(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            var sign = extra.getShort();
            var length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            if (sign == ZIP64) {
                return withZip64(extra.slice(extra.position(), length).order(extra.order()));
            }
            extra.position(extra.position() + length);
        }
        return this;
    }

    ZipEntry shifted(long shift) {
        return new ZipEntry(name, flags, method, crc, size, packed, at + shift);
    }

    /// Only the numbers that did not fit are there, in this order.
    private ZipEntry withZip64(ByteBuffer numbers) {
        var largeSize = large(size, numbers);
        var largePacked = large(packed, numbers);
        return new ZipEntry(name, flags, method, crc, largeSize, largePacked, large(at, numbers));
    }

    private static long large(long value, ByteBuffer numbers) {
        return value == IN_EXTRA && numbers.remaining() >= Long.BYTES ? numbers.getLong() : value;
    }
}

package app.puntuale;

/// Where the program begins.
public final class Main {

    private Main() {}

    /// Opens the window, or does one piece of work from a terminal.
    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}

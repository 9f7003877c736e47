package app.puntuale.guards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A tool of the JDK, run in a process of its own as the build runs it.
///
/// @param said on standard output and on standard error
record Tool(int exitCode, String said) {

    static Tool run(String name, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Tool(process.waitFor(), said);
    }

    boolean failedSaying(String reason) {
        return exitCode != 0 && said.contains(reason);
    }
}

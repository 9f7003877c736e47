package app.puntuale.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

    @TempDir
    private Path folder;

    @Test
    void theBuildChecksTheFormatOfEverySourceBeforeItCompiles() throws IOException {
        var pom = Pom.read();
        assertEquals(
                List.of("process-sources"),
                pom.all(Pom.plugin("exec-maven-plugin") + "/executions/execution"
                        + "[configuration/arguments/argument='spotless:check']/phase"));
        assertEquals(
                List.of("src/*/java/**/*.java"),
                pom.all(Pom.plugin("spotless-maven-plugin") + "/configuration/java/includes/include"));
    }

    @Test
    void theFormatterBarksAtAnUntidySourceAndNotAtATidyOne() throws IOException, InterruptedException {
        assertEquals(new Tool(0, ""), format("final class Canary {}\n"));
        assertEquals(1, format("final   class Canary { int a ;}\n").exitCode());
    }

    private Tool format(String source) throws IOException, InterruptedException {
        var canary = Files.writeString(folder.resolve("Canary.java"), source);
        var arguments = new ArrayList<String>();
        Stream.of("api", "code", "file", "parser", "tree", "util")
                .map(part -> "--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED")
                .forEach(arguments::add);
        arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        arguments.addAll(List.of("com.palantir.javaformat.java.Main", "--palantir"));
        arguments.addAll(List.of("--dry-run", "--set-exit-if-changed", canary.toString()));
        return Tool.run("java", arguments);
    }
}

package app.puntuale.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each compiler guard barks at a small wrong source, compiled with the very arguments of the pom.
class CompilerTest {

    @TempDir
    private Path folder;

    @Test
    void aSourceWithNothingWrongIsLetThrough() throws IOException, InterruptedException {
        var compiled = compile("""
                @org.jspecify.annotations.NullMarked
                final class Canary {
                    int length(String name) {
                        return name.length();
                    }
                }
                """);
        assertEquals(new Tool(0, ""), compiled);
    }

    @Test
    void errorProneBarksAtAComparisonWithItself() throws IOException, InterruptedException {
        assertBark("[SelfComparison]", """
                @org.jspecify.annotations.NullMarked
                final class Canary {
                    int compare(String name) {
                        return name.compareTo(name);
                    }
                }
                """);
    }

    @Test
    void nullAwayBarksAtANullThatSlipsOut() throws IOException, InterruptedException {
        assertBark("[NullAway]", """
                @org.jspecify.annotations.NullMarked
                final class Canary {
                    String name() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void lintBarksAtARawTypeAndAWarningIsEnoughToStopTheBuild() throws IOException, InterruptedException {
        assertBark("[rawtypes]", """
                final class Canary {
                    java.util.List names = java.util.List.of();
                }
                """);
    }

    private void assertBark(String reason, String source) throws IOException, InterruptedException {
        var compiled = compile(source);
        assertTrue(compiled.failedSaying(reason), compiled::said);
    }

    private Tool compile(String source) throws IOException, InterruptedException {
        var canary = Files.writeString(folder.resolve("Canary.java"), "package canary;\n" + source);
        var pom = Pom.read();
        var arguments =
                new ArrayList<>(pom.all(Pom.plugin("maven-compiler-plugin") + "/configuration/compilerArgs/arg"));
        arguments.addAll(List.of(
                "--release",
                pom.all("/project/properties/maven.compiler.release").getFirst()));
        arguments.addAll(List.of("-proc:none", "-d", folder.toString()));
        arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        arguments.add(canary.toString());
        return Tool.run("javac", arguments);
    }
}

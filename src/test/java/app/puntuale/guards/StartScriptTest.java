package app.puntuale.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The start script of the distribution, with JDKs that only say their name and what they were asked.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a Unix shell")
class StartScriptTest {

    @TempDir
    private Path folder;

    private Path script = Path.of("");

    @BeforeEach
    void unpackTheDistribution() throws IOException {
        var bin = Files.createDirectories(folder.resolve("il mio puntuale").resolve("bin"));
        script = Files.copy(
                Path.of("installer", "bin", "puntuale"), bin.resolve("puntuale"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void javaHomeComesFirst() throws IOException, InterruptedException {
        assertEquals("jdk-26", firstLine(jdk("jdk-26", "26.0.1"), jdk("jdk-25", "25.0.3")));
    }

    @Test
    void anOldJavaHomeGivesWayToThePath() throws IOException, InterruptedException {
        assertEquals("jdk-25", firstLine(jdk("jdk-17", "17.0.15"), jdk("jdk-25", "25")));
    }

    @Test
    void theArgumentsArriveAsTheyWereTyped() throws IOException, InterruptedException {
        var home = jdk("jdk-25", "25.0.3");
        var said = start(home, home, "import", "le mie fatture/n. 1.xml", "--note", "", "a\"b");
        assertEquals(
                List.of("import", "le mie fatture/n. 1.xml", "--note", "", "a\"b"),
                said.subList(said.indexOf("app.puntuale/app.puntuale.Main") + 1, said.size()));
    }

    @Test
    void onlyAPieceOfWorkIsStartedForAShortRun() throws IOException, InterruptedException {
        var home = jdk("jdk-25", "25.0.3");
        assertTrue(start(home, home, "today").contains("-XX:TieredStopAtLevel=1"));
        assertFalse(start(home, home).contains("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void aLinkFromElsewhereLeadsToTheLibraries() throws IOException, InterruptedException {
        var home = jdk("jdk-25", "25.0.3");
        script = Files.createSymbolicLink(folder.resolve("link"), script);
        var said = start(home, home);
        var libraries = folder.toRealPath().resolve("il mio puntuale").resolve("lib");
        assertEquals(libraries.toString(), said.get(said.indexOf("--module-path") + 1));
    }

    private String firstLine(Path javaHome, Path onPath) throws IOException, InterruptedException {
        return start(javaHome, onPath).getFirst();
    }

    private List<String> start(Path javaHome, Path onPath, String... arguments)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(script.toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(Map.of("JAVA_HOME", javaHome.toString()));
        builder.environment().put("PATH", onPath.resolve("bin") + ":" + System.getenv("PATH"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    private Path jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        var java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho " + name + "\nprintf '%s\\n' \"$@\"\n");
        assertTrue(java.toFile().setExecutable(true));
        return home;
    }
}

package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.Main;
import app.puntuale.PasswordsInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTest {

    @TempDir
    private Path folder;

    @Test
    void anArchiveThatIsOpenElsewhereIsLeftInPeace() {
        var terminal = TerminalBench.in(folder);
        try (var _ = Main.office(folder, TerminalBench.MORNING, () -> "Marta", new PasswordsInMemory())) {
            assertEquals(
                    Answer.refused("L’archivio è già aperto in un altro programma, forse nella finestra di Puntuale: la"
                            + " chiuda e riprovi. Nulla è andato perso."),
                    terminal.run("today"));
        }
        assertEquals(Answer.done("Per il 12/03/2026 non c’è nulla da fare."), terminal.run("today"));
    }

    @Test
    void aFolderInWhichNothingCanBeWrittenIsSaidInOneSentence() throws IOException {
        var file = Files.writeString(folder.resolve("un file"), "");
        assertEquals(
                Answer.refused(
                        "Nella cartella dell’archivio, " + file + ", non si può scrivere: controlli il percorso e"
                                + " i permessi, oppure scelga un’altra cartella con --archive. Nulla è stato toccato."),
                TerminalBench.in(file).run("today"));
    }

    @Test
    void aSurpriseIsToldCalmlyAndKeptWithoutNames() throws IOException {
        var terminal = TerminalBench.at(
                folder,
                chosen -> {
                    throw new IllegalStateException("Ginevra Pratesi");
                },
                new PasswordsInMemory());
        var answer = terminal.run("today", "--json");
        var log = Files.readString(folder.resolve("puntuale.log"));
        var code = log.replaceFirst("(?s)\\S+ (\\S+)\n.*", "$1");
        assertEquals(
                Answer.refused("È successo qualcosa di imprevisto e il comando si è fermato; quello che era in archivio"
                        + " è al sicuro. Riprovi; se succede ancora, dia a chi La aiuta il codice " + code
                        + " e il file " + folder.resolve("puntuale.log") + "."),
                answer);
        assertTrue(log.contains("java.lang.IllegalStateException"));
        assertFalse(log.contains("Pratesi"));
    }

    @Test
    void theSampleGoesOnlyIntoAnEmptyArchive() throws IOException {
        var terminal = TerminalBench.in(folder);
        assertEquals(Answer.done("""
                        {"company":"Stamperia Calendula S.r.l.","customers":28,"invoices":34}"""), terminal.run("sample", "--json"));
        assertEquals(
                Answer.refused("L’archivio non è vuoto: i dati di esempio si mettono solo in un archivio nuovo, per"
                        + " esempio con --archive e una cartella vuota."),
                terminal.run("sample"));
        for (var line : terminal.run("today", "--json").out()) {
            assertFalse(JsonText.object(line).isEmpty());
        }
        assertEquals(21, terminal.run("today", "--json").out().size());
    }
}

package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    private final TerminalBench terminal = TerminalBench.withoutArchive();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fattura                     | Non conosco il comando «fattura». Con «puntuale --help» vede come si scrive.
            --colore interest           | Non conosco l’opzione «--colore». Con «puntuale --help» vede come si scrive.
            interest --colore           | Non conosco l’opzione «--colore». Con «puntuale interest --help» vede come si scrive.
            interest --due 1/1/2026     | Mancano --amount, --until. Con «puntuale interest --help» vede come si scrive.
            interest --due              | Manca --due. Con «puntuale interest --help» vede come si scrive.
            interest --due 1 --due 2    | L’opzione --due è scritta due volte. Con «puntuale interest --help» vede come si scrive.
            --today domani-o-dopo       | --today domani-o-dopo: Non sembra una data: la scriva così, 31/03/2026.
            --language de               | --language de: le scelte sono it, en.
            """)
    void wrongUsageIsToldInOneSentence(String arguments, String sentence) {
        assertEquals(new Answer(2, List.of(), List.of(sentence)), terminal.run(arguments.split(" ")));
    }

    @Test
    void theLanguageOfTheMachineHasNoSay() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertEquals(
                    List.of("Non conosco il comando «x». Con «puntuale --help» vede come si scrive."),
                    terminal.run("x").err());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void englishIsSpokenToWhoeverAsksForIt() {
        assertEquals(
                List.of("There is no command “x”. “puntuale --help” shows how it is written."),
                terminal.run("--language", "en", "x").err());
        assertEquals(
                List.of("There is no command “x”. “puntuale --help” shows how it is written."),
                terminal.run("x", "--language=en").err());
    }

    @Test
    void theHelpIsInItalianAndWithoutColours() {
        var help = terminal.run("inspect", "--help");
        assertEquals(new Answer(0, """
                        Uso: puntuale inspect [--json] [-h] PERCORSO...

                        Legge i file e dice che cosa contengono, senza conservare nulla.

                        Che cosa leggere o cambiare:
                              PERCORSO...   File, cartelle o archivi ZIP con le fatture elettroniche.

                        Opzioni:
                              --json        Risponde con un oggetto JSON per riga e nient’altro.
                          -h, --help        Mostra questo aiuto.""".lines().toList(), List.of()), help);
    }
}

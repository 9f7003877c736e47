package app.puntuale;

import app.puntuale.command.Streams;
import app.puntuale.command.Terminal;
import app.puntuale.command.Workplace;
import app.puntuale.desktop.PuntualeApplication;
import app.puntuale.desktop.Screen;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.PaymentsInHistory;
import app.puntuale.followups.Policy;
import app.puntuale.followups.TodayDesk;
import app.puntuale.formats.EInvoiceReader;
import app.puntuale.imports.FileReader;
import app.puntuale.imports.ImportDesk;
import app.puntuale.interest.Rates;
import app.puntuale.office.Office;
import app.puntuale.payments.Cashier;
import app.puntuale.storage.ArchiveDoor;
import app.puntuale.storage.UsualFolder;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;

/// Where the program begins.
public final class Main {

    /// Something the window needs is not on this machine (EX_UNAVAILABLE); the start command of the build knows it.
    private static final int NO_SCREEN = 69;

    /// The only one in the program; Italian days begin at Italian midnight wherever the machine stands.
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Rome"));

    private Main() {}

    /// Opens the window, or does one piece of work from a terminal.
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // what the libraries say to themselves is for nobody's terminal
        var reader = new EInvoiceReader();
        var workplace = new Workplace(
                CLOCK, usualFolder(), folder -> office(folder, reader), reader, Rates.shipped(), Main::window);
        System.exit(new Terminal(workplace).run(List.of(arguments), streams()));
    }

    /// Every desk of the office, built on the archive in that folder.
    private static Office office(Path folder, FileReader reader) {
        var archive = new ArchiveDoor(CLOCK, Main::user).open(folder);
        var transactions = archive.transactions();
        var history = archive.history();
        var invoices = archive.invoices();
        var today = new TodayDesk(archive.customers(), invoices, history, Policy.DEFAULT);
        return new Office(
                archive,
                new ImportDesk(reader, archive.imports(), archive.settings(), transactions),
                today,
                new CallDesk(today, history, transactions),
                new FollowUps(invoices, history, transactions),
                new Cashier(archive.payments(), invoices, new PaymentsInHistory(history), transactions));
    }

    private static Path usualFolder() {
        return UsualFolder.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    private static String user() {
        return System.getProperty("user.name");
    }

    private static Streams streams() {
        return new Streams(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                System.out,
                System.err,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
    }

    private static int window(Path archive, Optional<LocalDate> today) {
        return switch (PuntualeApplication.open()) {
            case Screen.Ready() -> 0;
            case Screen.Missing(var part) -> {
                System.err.println(Texts.in(Language.ITALIAN).get("errors.screen." + part));
                yield NO_SCREEN;
            }
        };
    }
}

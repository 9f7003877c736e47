package app.puntuale;

import app.puntuale.archive.ArchiveInUseException;
import app.puntuale.archive.ArchiveOutOfReachException;
import app.puntuale.command.Streams;
import app.puntuale.command.Terminal;
import app.puntuale.command.Workplace;
import app.puntuale.desktop.Kit;
import app.puntuale.desktop.Opening;
import app.puntuale.desktop.PuntualeApplication;
import app.puntuale.desktop.Screen;
import app.puntuale.followups.Agreements;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.CriteriaInHistory;
import app.puntuale.followups.DealingsInHistory;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.PaymentsInHistory;
import app.puntuale.followups.ProofDesk;
import app.puntuale.followups.TodayDesk;
import app.puntuale.formats.EInvoiceReader;
import app.puntuale.imports.ImportDesk;
import app.puntuale.interest.LateInterest;
import app.puntuale.interest.Rates;
import app.puntuale.letters.AgreementDesk;
import app.puntuale.letters.LetterDesk;
import app.puntuale.letters.LetterShelves;
import app.puntuale.mail.Mailroom;
import app.puntuale.mail.PostOffice;
import app.puntuale.mail.ReminderDesk;
import app.puntuale.office.Office;
import app.puntuale.payments.Accounts;
import app.puntuale.payments.Cashier;
import app.puntuale.pdf.PdfPagePictures;
import app.puntuale.pdf.PdfPrinter;
import app.puntuale.reliability.ReliabilityDesk;
import app.puntuale.reports.Reports;
import app.puntuale.secrets.PasswordSafe;
import app.puntuale.settings.Passwords;
import app.puntuale.smtp.MimeComposer;
import app.puntuale.smtp.SmtpPostman;
import app.puntuale.storage.ArchiveDoor;
import app.puntuale.storage.FolderDoorbell;
import app.puntuale.storage.UsualFolder;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

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
        var workplace = new Workplace(
                CLOCK,
                usualFolder(),
                Main::officeOfWhoeverSitsHere,
                new EInvoiceReader(),
                Rates.shipped(),
                Main::window);
        System.exit(new Terminal(workplace).run(List.of(arguments), streams()));
    }

    /// Every desk of the office, built on the archive in that folder.
    ///
    /// @param author who is told to have written a line of the history
    /// @throws ArchiveInUseException when another program has it open
    /// @throws ArchiveOutOfReachException when its folder cannot be made or written
    public static Office office(Path folder, Clock clock, Supplier<String> author, Passwords passwords) {
        var archive = new ArchiveDoor(clock, author).open(folder);
        var transactions = archive.transactions();
        var customers = archive.customers();
        var invoices = archive.invoices();
        var payments = archive.payments();
        var history = archive.history();
        var settings = archive.settings();
        var documents = archive.documents();
        var today = new TodayDesk(customers, invoices, archive.credits(), history, settings.rulebooks()::current);
        var claims = archive.interestClaims();
        var shelves =
                new LetterShelves(customers, invoices, payments, claims, history, settings, documents, transactions);
        var shipped = Rates.shipped();
        var printer = new PdfPrinter();
        var letters = new LetterDesk(shelves, printer, shipped);
        var accounts = new Accounts(
                customers,
                invoices,
                payments,
                claims,
                new DealingsInHistory(history),
                () -> new LateInterest(shipped.plus(settings.rates().all()), settings.consumersDefault()),
                new CriteriaInHistory(customers, history));
        var cashier = new Cashier(accounts, new PaymentsInHistory(history), transactions);
        var agreements = new Agreements(invoices, history, cashier, transactions);
        var post = new PostOffice(new MimeComposer(clock), new SmtpPostman(), passwords);
        var mailroom = new Mailroom(archive.outbox(), shelves, post, clock);
        return new Office(
                archive,
                new ImportDesk(new EInvoiceReader(), archive.imports(), settings, transactions),
                today,
                new CallDesk(today, history, transactions),
                new FollowUps(invoices, history, transactions),
                new ProofDesk(invoices, history, documents, transactions),
                cashier,
                agreements,
                new Reports(today, payments, history),
                new ReliabilityDesk(today, payments),
                letters,
                new AgreementDesk(shelves, printer, agreements),
                new ReminderDesk(letters, mailroom, shelves),
                mailroom,
                passwords);
    }

    /// People say in the settings who they are; whoever did not is known by the name of the machine's user.
    private static Office officeOfWhoeverSitsHere(Path folder) {
        var opened = new AtomicReference<@Nullable Office>();
        var office = office(folder, CLOCK, () -> author(opened.get()), passwords());
        opened.set(office);
        return office;
    }

    private static String author(@Nullable Office office) {
        return Optional.ofNullable(office)
                .map(open -> open.archive().settings().preferences().author())
                .filter(name -> !name.isEmpty())
                .orElseGet(Main::user);
    }

    private static Path usualFolder() {
        return UsualFolder.of(System.getProperty("os.name"), System.getenv(), home());
    }

    /// Apart from the archive, so that whoever copies the archive does not copy what opens the passwords.
    private static Passwords passwords() {
        return PasswordSafe.in(
                usualFolder().resolve("passwords"),
                home().resolve(".puntuale").resolve("key"),
                System.getProperty("os.name"),
                System.getenv());
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    private static String user() {
        return System.getProperty("user.name");
    }

    private static Streams streams() {
        var interactive = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Streams(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                printer(FileDescriptor.out, interactive),
                printer(FileDescriptor.err, interactive),
                interactive);
    }

    /// In UTF-8 whatever the machine's locale, which may know no euro; only a terminal of Windows insists on its own.
    private static PrintStream printer(FileDescriptor end, boolean interactive) {
        var isOfWindows = interactive && System.getProperty("os.name").startsWith("Windows");
        var charset = isOfWindows ? Charset.forName(System.getProperty("stdout.encoding")) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(end), true, charset);
    }

    /// Of another day than the clock’s only the day is known.
    private static LocalTime time(Optional<LocalDate> today) {
        return today.filter(day -> !day.equals(LocalDate.now(CLOCK)))
                .map(_ -> LocalTime.NOON)
                .orElseGet(() -> LocalTime.now(CLOCK));
    }

    private static int window(Path archive, Optional<LocalDate> today) {
        var opening = new Opening(
                archive,
                Main::officeOfWhoeverSitsHere,
                new FolderDoorbell(archive),
                new Kit(new SmtpPostman(), new PdfPagePictures(), Rates.shipped(), () -> time(today)),
                () -> today.orElseGet(() -> LocalDate.now(CLOCK)),
                CLOCK::instant);
        return switch (PuntualeApplication.open(opening)) {
            case Screen.Ready() -> 0;
            case Screen.Missing(var part) -> {
                System.err.println(Texts.in(Language.ITALIAN).get("errors.screen." + part));
                yield NO_SCREEN;
            }
        };
    }
}

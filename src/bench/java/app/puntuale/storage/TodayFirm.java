package app.puntuale.storage;

import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.TodayDesk;
import app.puntuale.office.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// The firm of [TodayBenchmark], founded once, in a process of its own so that a program just started is one; copied
/// for each process that asks, and opened anew for each question.
@State(Scope.Benchmark)
public class TodayFirm {

    /// Forgotten at the beginning of the next run.
    private static final Path FOUNDED = Path.of("target", "bench", "today");

    private static final String ARCHIVE = "puntuale.mv.db";
    private static final int CUSTOMERS = 2_000;
    private static final int INVOICES = 20_000;
    private static final int LINES = 30;

    /// Every column of which the queue makes something, of every row it is made from.
    private static final List<String> ROWS = List.of(
            """
            select id, name, kind, kind_confirmed, vat_country, vat_code, tax_code, street, zip, city, province,
                   country, person, phone, email, pec, sdi_code
            from customer""",
            """
            select t.id, t.invoice_id, i.customer_id, i.number, i.issued_on, t.position, t.positions, t.due_on,
                   t.proposed_due_on, t.amount, t.settled, i.currency, i.delivered_on, t.perhaps_collected
            from instalment t join invoice i on i.id = t.invoice_id
            where t.settled < t.amount""",
            "select invoice_id, doubt from invoice_doubt",
            """
            select id, customer_id, happened_on, recorded_at, author, event, step, outcome, answered_by, words, told,
                   that_day, amount, currency, level, channel, protocol, document_id, payment_id, invoice_id,
                   instalment_id
            from history""",
            "select history_id, invoice_id from history_invoice",
            "select history_id, instalment_id from history_instalment");

    private final Path folder = LargeFirm.temporaryFolder();
    private @Nullable Archive archive;

    /// Founds the firm in the folder given, for the process that waits.
    public static void main(String[] arguments) {
        try (var archive = LargeFirm.open(Path.of(arguments[0]))) {
            archive.imports().store(LargeFirm.invoices(INVOICES, CUSTOMERS));
            LargeFirm.remember(archive, LINES);
        }
    }

    @Setup(Level.Trial)
    public void found() throws IOException, InterruptedException {
        if (Files.notExists(FOUNDED.resolve(ARCHIVE))) {
            var unfinished = LargeFirm.temporaryFolder();
            foundIn(unfinished);
            Files.createDirectories(FOUNDED);
            Files.move(unfinished.resolve(ARCHIVE), FOUNDED.resolve(ARCHIVE));
            LargeFirm.delete(unfinished);
        }
        Files.copy(FOUNDED.resolve(ARCHIVE), folder.resolve(ARCHIVE));
    }

    private static void foundIn(Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        TodayFirm.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the firm was not founded");
        }
    }

    @Setup(Level.Iteration)
    public void open() {
        archive = LargeFirm.open(folder);
    }

    @TearDown(Level.Iteration)
    public void close() {
        archive().close();
    }

    @TearDown(Level.Trial)
    public void throwAway() {
        LargeFirm.delete(folder);
    }

    List<QueueEntry> queue() {
        var shelves = archive();
        var desk = new TodayDesk(
                shelves.customers(), shelves.invoices(), shelves.credits(), shelves.history(), () -> Rulebook.DEFAULT);
        return desk.queue(LargeFirm.TODAY);
    }

    /// Through a second connection to the archive, which stays open meanwhile.
    void readRows(Consumer<@Nullable Object> reader) {
        try (var connection = connection()) {
            for (var rows : ROWS) {
                try (var statement = connection.createStatement();
                        var found = statement.executeQuery(rows)) {
                    read(found, reader);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("puntuale") + ";DATABASE_TO_LOWER=TRUE", "puntuale", "");
    }

    private static void read(ResultSet rows, Consumer<@Nullable Object> reader) throws SQLException {
        var columns = rows.getMetaData();
        var days = new boolean[columns.getColumnCount() + 1];
        for (var column = 1; column < days.length; column++) {
            days[column] = columns.getColumnType(column) == Types.DATE;
        }
        while (rows.next()) {
            for (var column = 1; column < days.length; column++) {
                reader.accept(days[column] ? rows.getObject(column, LocalDate.class) : rows.getObject(column));
            }
        }
    }

    private Archive archive() {
        if (archive == null) {
            throw new IllegalStateException("the archive is closed");
        }
        return archive;
    }
}

package app.puntuale.storage;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.invoices.OpenItem;
import app.puntuale.office.Archive;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What today's queue reads of 2,000 customers, 20,000 open instalments and 60,000 lines of history, in 512 MB; each
/// iteration opens the archive anew.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class TodayBenchmark {

    private final Path folder = LargeFirm.temporaryFolder();
    private Archive archive = LargeFirm.open(folder);

    /// Everything that is read, so that nothing is left out.
    public record Read(List<Customer> customers, List<OpenItem> open, Map<CustomerId, List<HistoryEntry>> history) {}

    @Setup(Level.Trial)
    public void aLargeFirm() {
        archive.imports().store(LargeFirm.invoices(20_000, 2_000));
        LargeFirm.remember(archive, 30);
    }

    @Setup(Level.Iteration)
    public void openAnew() {
        archive.close();
        archive = LargeFirm.open(folder);
    }

    @TearDown(Level.Trial)
    public void throwAway() {
        archive.close();
        LargeFirm.delete(folder);
    }

    @Benchmark
    public Read read() {
        return new Read(
                archive.customers().all(),
                archive.invoices().open(),
                archive.history().ofDebtors());
    }
}

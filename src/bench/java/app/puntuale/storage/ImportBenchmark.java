package app.puntuale.storage;

import app.puntuale.imports.ImportShelf;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.office.Archive;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Storing a whole import into an empty H2 file, documents of 9 kB kept, in one transaction and on the disk at its end.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class ImportBenchmark {

    @Param({"2000", "20000"})
    int count;

    private List<InvoiceDraft> invoices = List.of();
    private Path folder = LargeFirm.temporaryFolder();
    private Archive archive = LargeFirm.open(folder);

    @Setup(Level.Trial)
    public void invoices() {
        invoices = LargeFirm.invoices(count, count / 10);
    }

    @Setup(Level.Iteration)
    public void anEmptyArchive() {
        throwAway();
        folder = LargeFirm.temporaryFolder();
        archive = LargeFirm.open(folder);
    }

    @TearDown(Level.Trial)
    public void throwAway() {
        archive.close();
        LargeFirm.delete(folder);
    }

    @Benchmark
    public ImportShelf.Stored store() {
        return archive.imports().store(invoices);
    }
}

package app.puntuale.storage;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Today's queue over 2,000 customers, 20,000 open instalments and 60,000 lines of history, from an archive just
/// opened, in 512 MB; and the bare reading of the same rows.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TodayBenchmark {

    /// As the window asks again and again.
    @Benchmark
    @Warmup(iterations = 15)
    @Measurement(iterations = 10)
    @Fork(value = 2, jvmArgsAppend = "-Xmx512m")
    public Object queue(TodayFirm firm) {
        return firm.queue();
    }

    @Benchmark
    @Warmup(iterations = 15)
    @Measurement(iterations = 10)
    @Fork(value = 2, jvmArgsAppend = "-Xmx512m")
    public void bareRows(TodayFirm firm, Blackhole blackhole) {
        firm.readRows(blackhole::consume);
    }

    /// As `puntuale today` asks once, in a program just started by its start script.
    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(
            value = 5,
            jvmArgsAppend = {"-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
    public Object queueOfAProgramJustStarted(TodayFirm firm) {
        return firm.queue();
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(
            value = 5,
            jvmArgsAppend = {"-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
    public void bareRowsInAProgramJustStarted(TodayFirm firm, Blackhole blackhole) {
        firm.readRows(blackhole::consume);
    }
}

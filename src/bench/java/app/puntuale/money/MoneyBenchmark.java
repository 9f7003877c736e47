package app.puntuale.money;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the totals of a screen cost.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class MoneyBenchmark {

    private final List<Money> instalments =
            IntStream.range(0, 20_000).mapToObj(i -> Money.ofCents(100 + i)).toList();

    @Benchmark
    public Money sumsTwentyThousandInstalments() {
        return instalments.stream().collect(Money.sum());
    }

    @Benchmark
    public Amounts sumsTwentyThousandInstalmentsByCurrency() {
        return Amounts.of(instalments);
    }
}

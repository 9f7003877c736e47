package app.puntuale.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks whose name matches the pattern given, all of them without one, and prints a short table.
public final class Benchmarks {

    /// What benchmarks keep for each other during a run; what an earlier run kept may be of an older program.
    private static final Path KEPT = Path.of("target", "bench");

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder().verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        for (var pattern : arguments) {
            options.include(pattern);
        }
        forget(KEPT);
        print(new Runner(options.build()).run());
    }

    private static void forget(Path folder) {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf(Locale.ROOT, "%n%-64s %12s %10s %s%n", "benchmark", "score", "error", "unit");
        results.forEach(result -> print(name(result), result.getPrimaryResult()));
        System.out.println();
    }

    private static void print(String name, Result<?> result) {
        var error =
                Double.isNaN(result.getScoreError()) ? "" : String.format(Locale.ROOT, "%.3f", result.getScoreError());
        System.out.printf(Locale.ROOT, "%-64s %12.3f %10s %s%n", name, result.getScore(), error, result.getScoreUnit());
    }

    /// `MoneyBenchmark.sumsAYearOfInvoices (count=1000)`.
    private static String name(RunResult result) {
        var parameters = result.getParams();
        var method = parameters.getBenchmark();
        var type = method.substring(0, method.lastIndexOf('.'));
        var name = method.substring(type.lastIndexOf('.') + 1);
        var values = parameters.getParamsKeys().stream()
                .map(key -> key + "=" + parameters.getParam(key))
                .toList();
        return values.isEmpty() ? name : name + " (" + String.join(", ", values) + ")";
    }
}

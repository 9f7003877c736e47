package app.puntuale.letters;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.Rates;
import app.puntuale.pdf.PdfPrinter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a letter costs, from the facts to the finished PDF.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LetterBenchmark {

    private final Valdombra firm = Valdombra.asInThePicture();
    private final LetterDesk desk = new LetterDesk(firm.archive.shelves(), new PdfPrinter(), Rates.shipped());

    @Benchmark
    public LetterAnswer aReminderOfOnePage() {
        return letter(ReminderLevel.FIRST);
    }

    @Benchmark
    public LetterAnswer aNoticeWithItsReckoning() {
        return letter(ReminderLevel.NOTICE);
    }

    private LetterAnswer letter(ReminderLevel level) {
        return desk.preview(
                Valdombra.CUSTOMER, level, LetterChoices.usual(level, CustomerKind.COMPANY), Valdombra.TODAY);
    }
}

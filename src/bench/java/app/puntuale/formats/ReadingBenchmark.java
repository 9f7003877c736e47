package app.puntuale.formats;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading a plain invoice into its facts may take three times as long as a bare StAX loop over the same bytes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

    private static final String LINE = "<DettaglioLinee>";

    /// How many lines the invoice has.
    @Param({"2", "100"})
    private int lines;

    private byte[] bytes = {};
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

    @Setup
    public void write() {
        var invoice = Fixture.INVOICE;
        var start = invoice.indexOf(LINE);
        var end = invoice.indexOf(LINE, start + 1);
        bytes = Fixture.utf8(
                invoice.substring(0, start) + invoice.substring(start, end).repeat(lines - 1) + invoice.substring(end));
    }

    @Benchmark
    public int bareLoop() throws XMLStreamException {
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        var events = 0;
        while (xml.hasNext()) {
            events += xml.next();
        }
        return events;
    }

    @Benchmark
    public DocumentReader.Opened facts() {
        return reader.open(bytes);
    }
}

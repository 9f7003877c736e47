package app.puntuale.interest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// A table of rates that comes with the program: `from,to,percent,source`, where the source may hold commas.
final class RatesFile {

    private static final String HEADER = "from,to,percent,source";

    private RatesFile() {}

    /// @throws IllegalArgumentException for a line that is no rate: better no program than a wrong letter
    static RateTable read(String name) {
        return new RateTable(text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(HEADER))
                .map(RatesFile::rate)
                .toList());
    }

    private static String text(String name) {
        try (var file = RatesFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no such table of rates: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the table of rates " + name + " cannot be read", e);
        }
    }

    private static Rate rate(String line) {
        var cells = line.split(",", 4);
        if (cells.length < 4) {
            throw new IllegalArgumentException("not a rate: " + line);
        }
        return new Rate(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), new BigDecimal(cells[2]), cells[3]);
    }
}

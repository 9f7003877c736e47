package app.puntuale.storage;

import app.puntuale.archive.Content;
import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;

/// A line of the history and the rows below it, as the text that is sealed. What is empty is left out, so that a
/// column, or a table, added by a later version changes no seal of before.
record ChainLine(HistoryRecord row, List<? extends TableRecord<?>> below) {

    ChainLine {
        below = List.copyOf(below);
    }

    /// @param before the seal of the line before
    String seal(int position, String before) {
        var sealed = String.join("\n", before, String.valueOf(position), text());
        return Content.of(sealed.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private String text() {
        return Stream.concat(
                        Stream.of(text(row)),
                        below.stream().map(ChainLine::text).sorted())
                .collect(Collectors.joining("\n"));
    }

    private static String text(TableRecord<?> row) {
        return row.getTable().getName()
                + Arrays.stream(row.fields())
                        .filter(column -> row.get(column) != null)
                        .map(column -> text(column, row))
                        .collect(Collectors.joining());
    }

    /// With its length, so that no words can pass for two columns.
    private static <T> String text(Field<T> column, Record row) {
        var kept = Objects.requireNonNull(column.getConverter().to(row.get(column)));
        var text = switch (kept) {
            case BigDecimal figure -> figure.stripTrailingZeros().toPlainString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            default -> kept.toString();
        };
        return "\n" + column.getName() + "=" + text.length() + ":" + text;
    }
}

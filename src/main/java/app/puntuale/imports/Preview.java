package app.puntuale.imports;

import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.Doubt;
import app.puntuale.money.Amounts;
import app.puntuale.settings.Company;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What an import would do, shown before it does it. The files themselves are not held: they are read once more when
/// the import is carried out.
///
/// @param paths as they were given
/// @param lines one for each invoice, message and refused file, in the order of the files; none after a cancel
/// @param proposedCompany what the files say of the firm, when the archive does not know it yet; it is kept with the
///     import
/// @param cancelled whether somebody stopped the reading: there is nothing to carry out
public record Preview(List<Path> paths, List<PreviewLine> lines, Optional<Company> proposedCompany, boolean cancelled) {

    public Preview {
        paths = List.copyOf(paths);
        lines = List.copyOf(lines);
    }

    static Preview cancelled(List<Path> paths) {
        return new Preview(paths, List.of(), Optional.empty(), true);
    }

    /// How many, and what they come to by currency.
    public record Tally(int count, Amounts sum) {}

    /// Invoices to import, those to be completed included, and what is to be paid for them.
    public Tally invoices() {
        return tally(importable().filter(receivable -> receivable.kind() == DocumentKind.INVOICE));
    }

    /// Credit notes to import, in positive amounts.
    public Tally creditNotes() {
        return tally(importable().filter(receivable -> receivable.kind() == DocumentKind.CREDIT_NOTE));
    }

    /// Those of the invoices to import that lack a due date.
    public Tally incomplete() {
        return tally(PreviewLine.Incomplete.class);
    }

    /// Those of the invoices to import about which there is that doubt.
    public Tally doubtful(Doubt doubt) {
        return tally(importable().filter(receivable -> receivable.doubts().contains(doubt)));
    }

    public Tally alreadyThere() {
        return tally(PreviewLine.AlreadyThere.class);
    }

    public Tally changedCopies() {
        return tally(PreviewLine.ChangedCopy.class);
    }

    /// Files, and single invoices in files that hold several.
    public int refused() {
        return count(PreviewLine.Refused.class::isInstance);
    }

    public int sdiMessages() {
        return count(PreviewLine.SdiNews.class::isInstance);
    }

    /// Whether carrying it out would store anything.
    public boolean hasSomethingToStore() {
        return sdiMessages() > 0 || importable().findAny().isPresent();
    }

    private Stream<Receivable> importable() {
        return lines.stream().flatMap(line -> switch (line) {
            case PreviewLine.ToImport toImport -> Stream.of(toImport.receivable());
            case PreviewLine.Incomplete incomplete -> Stream.of(incomplete.receivable());
            case PreviewLine.AlreadyThere _, PreviewLine.ChangedCopy _, PreviewLine.Refused _, PreviewLine.SdiNews _ ->
                Stream.empty();
        });
    }

    private Tally tally(Class<? extends PreviewLine.OfInvoice> kind) {
        return tally(lines.stream()
                .filter(kind::isInstance)
                .map(line -> kind.cast(line).receivable()));
    }

    private static Tally tally(Stream<Receivable> receivables) {
        var amounts = receivables.map(Receivable::payable).toList();
        return new Tally(amounts.size(), Amounts.of(amounts));
    }

    private int count(Predicate<PreviewLine> wanted) {
        return (int) lines.stream().filter(wanted).count();
    }
}

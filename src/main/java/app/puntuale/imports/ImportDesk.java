package app.puntuale.imports;

import app.puntuale.archive.Transactions;
import app.puntuale.imports.Gathering.Gathered;
import app.puntuale.imports.Judgement.Verdict;
import app.puntuale.settings.Company;
import app.puntuale.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings issued e-invoices into the archive: first a preview that stores nothing, then, confirmed, all of it or
/// nothing.
public final class ImportDesk {

    private final FileReader reader;
    private final ImportShelf shelf;
    private final Settings settings;
    private final Transactions transactions;

    public ImportDesk(FileReader reader, ImportShelf shelf, Settings settings, Transactions transactions) {
        this.reader = reader;
        this.shelf = shelf;
        this.settings = settings;
        this.transactions = transactions;
    }

    /// Reads and judges, and stores nothing.
    public Preview preview(List<Path> paths, Progress progress) {
        var gathering = new Gathering(progress);
        reader.read(paths, gathering);
        if (gathering.cancelled()) {
            return Preview.cancelled(paths);
        }
        var known = knownCompany();
        var proposed = known.isPresent()
                ? Optional.<Company>empty()
                : gathering.company().best();
        var judgement =
                known.or(() -> proposed).map(company -> new Judgement(Owner.of(company), gathering.deliveries()));
        var lines = gathering.files().stream()
                .flatMap(file -> lines(file, judgement))
                .toList();
        return new Preview(paths, new Duplicates(shelf, gathering.rejections()).marked(lines), proposed, false);
    }

    /// Stores what the preview says will be imported, in one transaction, and keeps the company that it proposes if
    /// the archive knows none by now. What has been imported in the meantime is not stored twice.
    public ImportResult carryOut(Preview preview, Progress progress) {
        try {
            return transactions.inOne(() -> {
                if (knownCompany().isEmpty()) {
                    preview.proposedCompany().map(this::completing).ifPresent(settings::keep);
                }
                shelf.begin();
                return new Storing(preview, shelf, progress).readWith(reader);
            });
        } catch (Storing.CancelledException _) {
            return ImportResult.ofCancelled();
        }
    }

    /// The import that can be taken back, until the next one.
    public Optional<LastImport> last() {
        return shelf.last();
    }

    /// Takes it back, wholly or not at all.
    public TakingBack takeBack(LastImport last) {
        return shelf.takeBack(last.id());
    }

    /// One that has only its name so far cannot tell what it has issued.
    private Optional<Company> knownCompany() {
        return settings.company().filter(Company::hasVatNumber);
    }

    private Company completing(Company proposed) {
        return settings.company().map(written -> written.completedBy(proposed)).orElse(proposed);
    }

    private static Stream<PreviewLine> lines(Gathered file, Optional<Judgement> judgement) {
        return switch (file.facts()) {
            case FileFacts.EInvoice(var facts) ->
                judgement
                        .map(judge -> judge.of(facts, file.name(), file.sha256()).stream()
                                .map(verdict -> line(file.name(), verdict)))
                        .orElseGet(() -> Stream.of(refused(file, Refusal.of(Flaw.NO_COMPANY, ""))));
            case FileFacts.Sdi(var facts) ->
                Stream.of(new PreviewLine.SdiNews(file.name(), facts.message(), file.sha256()));
            case FileFacts.Refused refused -> Stream.of(refused(file, Refusal.of(refused.flaw(), refused.detail())));
        };
    }

    private static PreviewLine line(String name, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted(var receivable) ->
                receivable.isIncomplete()
                        ? new PreviewLine.Incomplete(name, receivable)
                        : new PreviewLine.ToImport(name, receivable);
            case Verdict.Rejected(var refusal) -> new PreviewLine.Refused(name, refusal);
        };
    }

    private static PreviewLine refused(Gathered file, Refusal refusal) {
        return new PreviewLine.Refused(file.name(), refusal);
    }
}

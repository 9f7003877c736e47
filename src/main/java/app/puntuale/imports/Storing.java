package app.puntuale.imports;

import app.puntuale.imports.ImportShelf.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stores what a preview promises while its files are read a second time, a chunk at a time: neither the files of a
/// large import nor their attachments are ever in memory together. Lives for one import, inside its transaction.
final class Storing implements FileReader.Reading {

    private static final int CHUNK = 250;
    private static final long CHUNK_BYTES = 16_000_000;

    private final Preview preview;
    private final ImportShelf shelf;
    private final Progress progress;
    private final Rejections rejections;
    private final Map<Found, List<PreviewLine>> promised = new LinkedHashMap<>();
    private final List<InvoiceDraft> chunk = new ArrayList<>();
    private final List<PreviewLine.Refused> lost = new ArrayList<>();
    private Stored stored = new Stored(0, 0, 0);
    private int sdiMessages;
    private int files;

    /// A file as the preview saw it; an archive may have two entries of one name.
    private record Found(String name, String sha256) {}

    Storing(Preview preview, ImportShelf shelf, Progress progress) {
        this.preview = preview;
        this.shelf = shelf;
        this.progress = progress;
        preview.lines().stream()
                .filter(Storing::isToStore)
                .forEach(line -> promised.computeIfAbsent(new Found(line.name(), sha256(line)), _ -> new ArrayList<>())
                        .add(line));
        this.rejections = Rejections.in(preview.lines().stream()
                .filter(PreviewLine.SdiNews.class::isInstance)
                .map(line -> ((PreviewLine.SdiNews) line).message()));
    }

    /// Rolls the transaction back.
    static final class CancelledException extends RuntimeException {

        private static final long serialVersionUID = 1;

        CancelledException() {
            super("somebody cancelled the import", null, false, false);
        }
    }

    /// @throws CancelledException when somebody cancels before the end
    ImportResult readWith(FileReader reader) {
        reader.read(preview.paths(), this);
        if (progress.cancelled()) {
            throw new CancelledException();
        }
        storeChunk();
        promised.values().forEach(this::lose);
        return new ImportResult(
                stored.invoices(), stored.creditNotes(), stored.newCustomers(), sdiMessages, false, lost);
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }

    @Override
    public void found(ReadFile file) {
        var lines = promised.remove(new Found(file.name(), file.content().sha256()));
        if (lines != null) {
            lines.forEach(line -> store(line, file));
        }
        files++;
        progress.read(files);
    }

    private static boolean isToStore(PreviewLine line) {
        return switch (line) {
            case PreviewLine.ToImport _, PreviewLine.Incomplete _, PreviewLine.SdiNews _ -> true;
            case PreviewLine.AlreadyThere _, PreviewLine.ChangedCopy _, PreviewLine.Refused _ -> false;
        };
    }

    private void store(PreviewLine line, ReadFile file) {
        switch (line) {
            case PreviewLine.SdiNews(var _, var message, var _) -> {
                if (shelf.store(message, SdiFileName.of(file.name()), file.content())) {
                    sdiMessages++;
                }
            }
            case PreviewLine.OfInvoice invoice -> {
                chunk.add(invoice.receivable().draft(file.content()));
                storeChunkWhenFull();
            }
            case PreviewLine.Refused _ -> throw new IllegalStateException("a refused file is never stored");
        }
    }

    private static String sha256(PreviewLine line) {
        return switch (line) {
            case PreviewLine.SdiNews news -> news.sha256();
            case PreviewLine.OfInvoice invoice -> invoice.receivable().sha256();
            case PreviewLine.Refused _ -> "";
        };
    }

    private void storeChunkWhenFull() {
        var bytes = chunk.stream().mapToLong(draft -> draft.original().size()).sum();
        if (chunk.size() >= CHUNK || bytes >= CHUNK_BYTES) {
            storeChunk();
        }
    }

    /// What somebody imported since the preview is left as it is; what SDI has rejected gives way.
    private void storeChunk() {
        var known = shelf.known(chunk.stream().map(InvoiceDraft::key).toList());
        var free = rejections.among(known, shelf);
        chunk.removeIf(draft -> known.containsKey(draft.key())
                && Optional.ofNullable(free.get(draft.key()))
                        .filter(rejected -> givesWay(rejected, draft))
                        .isEmpty());
        if (!chunk.isEmpty()) {
            shelf.takeOut(chunk.stream()
                    .flatMap(draft -> Optional.ofNullable(known.get(draft.key())).stream())
                    .map(KnownInvoice::id)
                    .toList());
            var more = shelf.store(List.copyOf(chunk));
            stored = new Stored(
                    stored.invoices() + more.invoices(),
                    stored.creditNotes() + more.creditNotes(),
                    stored.newCustomers() + more.newCustomers());
        }
        chunk.clear();
    }

    private static boolean givesWay(Rejections.Rejected rejected, InvoiceDraft draft) {
        return rejected.givesWayTo(
                draft.fileName(), draft.fingerprint(), draft.original().sha256());
    }

    private void lose(Collection<PreviewLine> lines) {
        lines.forEach(line -> lost.add(new PreviewLine.Refused(line.name(), Refusal.of(Flaw.CHANGED_MEANWHILE, ""))));
    }
}

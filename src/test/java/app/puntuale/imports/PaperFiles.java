package app.puntuale.imports;

import app.puntuale.archive.Content;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Files that have been read already.
record PaperFiles(Map<String, ReadFile> files) implements FileReader {

    static PaperFiles none() {
        return new PaperFiles(new LinkedHashMap<>());
    }

    PaperFiles with(String name, Bills bill) {
        return with(name, new FileFacts.EInvoice(bill.facts()));
    }

    /// The content stands for the facts: equal facts, equal bytes.
    PaperFiles with(String name, FileFacts facts) {
        files.put(name, new ReadFile(name, Content.of(facts.toString().getBytes(StandardCharsets.UTF_8)), facts));
        return this;
    }

    /// Another file of the same name, as an archive may have.
    PaperFiles twice(String name, Bills bill) {
        var facts = new FileFacts.EInvoice(bill.facts());
        files.put(
                name + " again",
                new ReadFile(name, Content.of(facts.toString().getBytes(StandardCharsets.UTF_8)), facts));
        return this;
    }

    PaperFiles withMessage(String name, String kind, String fileName, String delivered) {
        var message = new SdiMessage(
                kind,
                "1",
                Optional.of(fileName),
                Optional.empty(),
                Optional.empty(),
                Optional.of(delivered).filter(time -> !time.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return with(name, new FileFacts.Sdi(new SdiFacts(Wrapping.NONE, "", "", message)));
    }

    @Override
    public void read(List<Path> paths, Reading reading) {
        for (var file : List.copyOf(files.values())) {
            if (reading.cancelled()) {
                return;
            }
            reading.found(file);
        }
    }
}

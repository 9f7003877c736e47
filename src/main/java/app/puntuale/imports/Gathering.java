package app.puntuale.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What has been read for a preview: facts, without the bytes of the files.
final class Gathering implements FileReader.Reading {

    private final Progress progress;
    private final CompanyProposal company = new CompanyProposal();
    private final Map<String, LocalDate> deliveries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Rejections rejections = new Rejections();
    private final List<Gathered> files = new ArrayList<>();
    private boolean cancelled;

    Gathering(Progress progress) {
        this.progress = progress;
    }

    /// One file, and the hash of its bytes.
    record Gathered(String name, FileFacts facts, String sha256) {}

    @Override
    public boolean cancelled() {
        cancelled = cancelled || progress.cancelled();
        return cancelled;
    }

    @Override
    public void found(ReadFile file) {
        files.add(new Gathered(file.name(), file.facts(), file.content().sha256()));
        switch (file.facts()) {
            case FileFacts.EInvoice(var facts) -> company.consider(facts);
            case FileFacts.Sdi(var facts) -> consider(facts.message());
            case FileFacts.Refused _ -> {
                // reported as it is
            }
        }
        progress.read(files.size());
    }

    List<Gathered> files() {
        return files;
    }

    CompanyProposal company() {
        return company;
    }

    /// On which day SDI delivered a file, by the name it knows the file by, in capitals or not (RULES A-9).
    Map<String, LocalDate> deliveries() {
        return deliveries;
    }

    Rejections rejections() {
        return rejections;
    }

    private void consider(SdiMessage message) {
        rejections.consider(message);
        message.fileName()
                .map(SdiFileName::of)
                .ifPresent(name ->
                        message.delivered().flatMap(WrittenDay::inRome).ifPresent(day -> deliveries.put(name, day)));
    }
}

package app.puntuale.followups;

import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document that a person attached to a customer, or to some of its invoices.
///
/// @param id the line of the history that tells of it
/// @param on the day it was attached
public record Attachment(HistoryId id, LocalDate on, String author, Event.Attached what) {

    /// Those of one customer, in the order in which they were attached.
    ///
    /// @param counted without what was corrected
    public static List<Attachment> of(List<HistoryEntry> counted) {
        return counted.stream().flatMap(entry -> of(entry).stream()).toList();
    }

    static Optional<Attachment> of(HistoryEntry entry) {
        return entry.event() instanceof Event.Attached what
                ? Optional.of(new Attachment(entry.id(), entry.on(), entry.author(), what))
                : Optional.empty();
    }

    boolean answers(Question question) {
        return what.exhibit().answers().equals(Optional.of(question));
    }

    /// What names no invoice is about all that were issued by then.
    boolean isAbout(OpenItem item) {
        return what.invoices().isEmpty()
                ? !item.issuedOn().isAfter(on)
                : what.invoices().contains(item.invoice());
    }

    /// The items that none of them proves.
    static List<OpenItem> unproved(Question question, Collection<OpenItem> items, List<HistoryEntry> counted) {
        var answering =
                of(counted).stream().filter(one -> one.answers(question)).toList();
        return items.stream()
                .filter(item -> answering.stream().noneMatch(one -> one.isAbout(item)))
                .toList();
    }

    /// The names of those that prove any of them, each once.
    static List<String> names(Question question, Collection<OpenItem> items, List<HistoryEntry> counted) {
        Stream<Attachment> proving = of(counted).stream()
                .filter(one -> one.answers(question) && items.stream().anyMatch(one::isAbout));
        return proving.map(one -> one.what().name()).distinct().toList();
    }
}

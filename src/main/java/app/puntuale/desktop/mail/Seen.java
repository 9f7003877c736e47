package app.puntuale.desktop.mail;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.TodayDesk;
import app.puntuale.mail.Message;
import app.puntuale.office.Archive;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The mail as it stands now.
///
/// @param due what today's queue asks to send; whoever has a message under way is not written to a second time
/// @param book every message, the latest first
record Seen(List<DueEmail> due, List<Entry> book) {

    /// Takes a moment.
    static Seen in(Archive archive, TodayDesk todayDesk, LocalDate today) {
        var names = archive.customers().all().stream().collect(Collectors.toMap(Customer::id, Customer::name));
        var book = archive.outbox().all().stream()
                .map(message -> new Entry(message, names.getOrDefault(message.customer(), "")))
                .toList();
        var underWay = underWay(book);
        var due = todayDesk.queue(today).stream()
                .flatMap(entry -> DueEmail.of(entry).stream())
                .filter(email -> !underWay.contains(email.customer().id()))
                .toList();
        return new Seen(due, book);
    }

    List<Entry> in(Message.State... states) {
        var wanted = Set.of(states);
        return book.stream()
                .filter(entry -> wanted.contains(entry.message().state()))
                .toList();
    }

    private static Set<CustomerId> underWay(List<Entry> book) {
        return book.stream()
                .map(Entry::message)
                .filter(message -> switch (message.state()) {
                    case WRITTEN, SENDING, FAILED, UNCERTAIN -> true;
                    case SENT, DISCARDED -> false;
                })
                .map(Message::customer)
                .collect(Collectors.toSet());
    }
}

package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A dispute of one open invoice that nobody has closed yet.
///
/// @param number of the invoice
/// @param dispute as it was told last
public record OpenDispute(InvoiceId invoice, String number, LocalDate since, Dispute dispute) {

    /// In the order of the customer's open items.
    public static List<OpenDispute> of(CustomerCase known) {
        Map<InvoiceId, OpenDispute> open = new LinkedHashMap<>();
        for (var entry : known.counted()) {
            if (entry.event() instanceof Event.DisputeClosed(var invoice, var _, var _)) {
                open.remove(invoice);
            } else {
                told(entry.event())
                        .ifPresent(dispute -> about(dispute, known.items(), entry.on())
                                .forEach((invoice, number) ->
                                        open.put(invoice, new OpenDispute(invoice, number, entry.on(), dispute))));
            }
        }
        return known.items().stream()
                .map(OpenItem::invoice)
                .distinct()
                .flatMap(invoice -> Optional.ofNullable(open.get(invoice)).stream())
                .toList();
    }

    private static Optional<Dispute> told(Event event) {
        if (event instanceof Event.DisputeOpened(var dispute)) {
            return Optional.of(dispute);
        }
        return event instanceof Event.Called(var _, CallOutcome.Disputed(var invoices, var reason), var _, var _)
                ? Optional.of(new Dispute(invoices, Optional.empty(), reason, false, "", Optional.empty()))
                : Optional.empty();
    }

    /// A complaint that named no invoice is about those that had been issued by then.
    private static Map<InvoiceId, String> about(Dispute dispute, Collection<OpenItem> items, LocalDate on) {
        Set<InvoiceId> named = dispute.invoices();
        return items.stream()
                .filter(item -> named.isEmpty() ? !item.issuedOn().isAfter(on) : named.contains(item.invoice()))
                .collect(Collectors.toMap(OpenItem::invoice, OpenItem::number, (first, _) -> first));
    }
}

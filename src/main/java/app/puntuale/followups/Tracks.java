package app.puntuale.followups;

import app.puntuale.followups.Track.Why;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// By which policy a customer is asked for their money today, and each open invoice for which a person chose another.
///
/// @param invoices only those with a policy of their own
/// @param worry why the customer worries us; empty when they do not
public record Tracks(Followed customer, Map<InvoiceId, Followed> invoices, Optional<String> worry) {

    /// @param reason what a person wrote: for choosing it, or on why the customer worries; empty text where nobody did
    public record Followed(Track track, String reason) {}

    public Tracks {
        invoices = Map.copyOf(invoices);
    }

    /// For whoever owes nothing, the one by which they would be asked.
    public static Tracks of(Rulebook rulebook, CustomerCase known, LocalDate today) {
        var bends = Bends.of(known.counted());
        var own = new LinkedHashMap<InvoiceId, Followed>();
        for (var item : known.items()) {
            var track = rulebook.trackOf(item, known.kind(), bends);
            if (track.why() == Why.CHOSEN_FOR_THE_INVOICE) {
                own.put(item.invoice(), new Followed(track, reason(known, Optional.of(item.invoice()))));
            }
        }
        var track =
                Explanation.of(rulebook, known, today).track().orElseGet(() -> rulebook.trackOf(known.kind(), bends));
        return new Tracks(new Followed(track, reason(track, known, bends)), own, bends.worry());
    }

    private static String reason(Track track, CustomerCase known, Bends bends) {
        return switch (track.why()) {
            case ITS_KIND, LARGE_AMOUNT -> "";
            case WORRIES -> bends.worry().orElse("");
            case CHOSEN_FOR_THE_CUSTOMER -> reason(known, Optional.empty());
            case CHOSEN_FOR_THE_INVOICE ->
                known.items().stream()
                        .map(OpenItem::invoice)
                        .filter(invoice -> bends.policy(invoice)
                                .filter(track.policy()::equals)
                                .isPresent())
                        .findFirst()
                        .map(invoice -> reason(known, Optional.of(invoice)))
                        .orElse("");
        };
    }

    private static String reason(CustomerCase known, Optional<InvoiceId> invoice) {
        return known.counted().reversed().stream()
                .map(HistoryEntry::event)
                .filter(event -> event instanceof Event.PolicyAssigned assigned
                        && assigned.invoice().equals(invoice))
                .findFirst()
                .map(event -> ((Event.PolicyAssigned) event).reason())
                .orElse("");
    }
}

package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Track.Why;
import app.puntuale.followups.Tracks.Followed;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Days are counted from Monday 2 March 2026. C-1: by which policy somebody is asked, and why.
class TracksTest {

    @Test
    void theReasonIsTheOneThatWasWrittenWithTheLastChoice() {
        assertEquals(
                new Followed(new Track(ReadyPolicies.PROTECTED, Why.CHOSEN_FOR_THE_CUSTOMER), "a friend"),
                tracks(
                                "A 1000 due 0",
                                chosen(Optional.empty(), ReadyPolicies.SILENT, "a supplier of ours"),
                                chosen(Optional.empty(), ReadyPolicies.PROTECTED, "a friend"))
                        .customer());
    }

    @Test
    void anInvoiceWithAPolicyOfItsOwnIsToldApart() {
        var b = items("A 1000 due 0; B 500 due 0").getLast().invoice();
        var tracks = tracks("A 1000 due 0; B 500 due 0", chosen(Optional.of(b), ReadyPolicies.SILENT, "an advance"));
        assertEquals(
                Map.of(b, new Followed(new Track(ReadyPolicies.SILENT, Why.CHOSEN_FOR_THE_INVOICE), "an advance")),
                tracks.invoices());
        assertEquals(new Followed(new Track(ReadyPolicies.STANDARD, Why.ITS_KIND), ""), tracks.customer());
    }

    @Test
    void whoOwesNothingWouldBeAskedFasterWhileTheyWorryUs() {
        assertEquals(
                new Tracks(
                        new Followed(new Track(ReadyPolicies.LARGE, Why.WORRIES), "rumours"),
                        Map.of(),
                        Optional.of("rumours")),
                tracks("-", new Event.Worried("rumours")));
        assertEquals(
                new Tracks(
                        new Followed(new Track(ReadyPolicies.STANDARD, Why.ITS_KIND), ""), Map.of(), Optional.empty()),
                tracks("-", new Event.Worried("rumours"), new Event.Reassured()));
    }

    private static Event chosen(Optional<InvoiceId> invoice, PolicyName policy, String reason) {
        return new Event.PolicyAssigned(invoice, Optional.of(policy), reason);
    }

    private static Tracks tracks(String items, Event... events) {
        var history = new ArrayList<HistoryEntry>();
        for (var event : events) {
            var id = new HistoryId(history.size() + 1L);
            history.add(new HistoryEntry(id, Told.CUSTOMER, Told.day("+1"), Instant.EPOCH, "Marta", event));
        }
        var known = new CustomerCase(Told.CUSTOMER, CustomerKind.COMPANY, items(items), history);
        return Tracks.of(Rulebook.DEFAULT, known, Told.day("+5"));
    }

    private static List<OpenItem> items(String told) {
        return told.equals("-")
                ? List.of()
                : Told.aCase(CustomerKind.COMPANY, told, "-").items();
    }
}

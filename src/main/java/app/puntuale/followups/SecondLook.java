package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An invoice that was given up as lost, and that somebody looks at again once its day has come.
///
/// @param outstanding what is left of all its instalments
/// @param since the day on which it was written off
public record SecondLook(
        InvoiceId invoice, String number, Money outstanding, LocalDate since, String reason, LocalDate lookAgainOn) {

    /// Those whose day has come, the longest waiting first.
    public static List<SecondLook> due(CustomerCase known, LocalDate today) {
        return all(known).stream().filter(look -> look.isDue(today)).toList();
    }

    /// All that are written off today.
    public static List<SecondLook> all(CustomerCase known) {
        Map<InvoiceId, HistoryEntry> writtenOff = new LinkedHashMap<>();
        for (var entry : known.counted()) {
            if (entry.event() instanceof Event.WrittenOff(var invoices, var _, var _)) {
                invoices.forEach(invoice -> writtenOff.put(invoice, entry));
            } else if (entry.event() instanceof Event.TakenUpAgain(var invoices)) {
                invoices.forEach(writtenOff::remove);
            }
        }
        var looks = new ArrayList<SecondLook>();
        writtenOff.forEach((invoice, entry) -> known.items().stream()
                .filter(item -> item.invoice().equals(invoice))
                .reduce((first, other) -> first.asking(first.outstanding().plus(other.outstanding())))
                .ifPresent(item -> looks.add(of(item, entry))));
        looks.sort(Comparator.comparing(SecondLook::lookAgainOn).thenComparing(SecondLook::number));
        return looks;
    }

    /// Whether its day has come.
    public boolean isDue(LocalDate today) {
        return !today.isBefore(lookAgainOn);
    }

    private static SecondLook of(OpenItem item, HistoryEntry entry) {
        var off = (Event.WrittenOff) entry.event();
        return new SecondLook(
                item.invoice(), item.number(), item.outstanding(), entry.on(), off.reason(), off.lookAgainOn());
    }
}

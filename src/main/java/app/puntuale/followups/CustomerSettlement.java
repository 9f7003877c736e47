package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.plans.SettlementTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// A settlement of a customer that was neither kept nor taken back.
///
/// @param id the line of the history in which it was agreed
public record CustomerSettlement(HistoryId id, SettlementTerms terms) {

    /// Those whose day is not over.
    ///
    /// @param history without what was corrected
    static List<CustomerSettlement> awaited(List<HistoryEntry> history, LocalDate today) {
        return pending(Bends.of(history)).stream()
                .filter(that -> that.isAwaited(today))
                .toList();
    }

    /// Those too that have lapsed.
    static List<CustomerSettlement> pending(Bends bends) {
        return bends.settlements().stream()
                .filter(file -> !file.ended())
                .map(file -> new CustomerSettlement(file.id(), file.agreed().terms()))
                .toList();
    }

    /// Its last day is not over; on the day after it has lapsed, by itself (RULES D-6).
    boolean isAwaited(LocalDate today) {
        return !today.isAfter(terms.by());
    }

    boolean isAbout(OpenItem item) {
        return isAboutAny(Set.of(item.invoice()));
    }

    boolean isAboutAny(Collection<InvoiceId> invoices) {
        return !Collections.disjoint(terms.invoices(), invoices);
    }
}

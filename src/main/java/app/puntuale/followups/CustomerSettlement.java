package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.plans.SettlementTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// A settlement of a customer that was neither kept nor taken back.
///
/// @param id the line of the history in which it was agreed
public record CustomerSettlement(HistoryId id, SettlementTerms terms) {

    /// Those whose day is not over.
    ///
    /// @param history without what was corrected
    static List<CustomerSettlement> awaited(List<HistoryEntry> history, LocalDate today) {
        return pending(history).stream().filter(that -> !that.hasLapsed(today)).toList();
    }

    /// Those too that have lapsed.
    static List<CustomerSettlement> pending(List<HistoryEntry> history) {
        return Bends.of(history).settlements().stream()
                .filter(file -> !file.ended())
                .map(file -> new CustomerSettlement(file.id(), file.agreed().terms()))
                .toList();
    }

    /// From the day after its last one, by itself (RULES D-6).
    boolean hasLapsed(LocalDate today) {
        return today.isAfter(terms.by());
    }

    boolean isAboutAny(Collection<InvoiceId> invoices) {
        return !Collections.disjoint(terms.invoices(), invoices);
    }
}

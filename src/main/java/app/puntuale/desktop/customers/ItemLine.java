package app.puntuale.desktop.customers;

import app.puntuale.desktop.facts.ItemStatus;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Deduction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line in the table of what is open: an instalment, or below it what has lowered it.
sealed interface ItemLine {

    /// The instalment it belongs to.
    OpenItem item();

    /// @param interest what has grown on it; empty when none did
    record Open(OpenItem item, Optional<Money> interest, ItemStatus status) implements ItemLine {}

    record Lowered(OpenItem item, Deduction by) implements ItemLine {}

    /// Each instalment with what has lowered it, in the order of the file.
    static List<List<ItemLine>> of(CustomerFile file, LocalDate today) {
        return file.items().stream().map(item -> of(item, file, today)).toList();
    }

    private static List<ItemLine> of(OpenItem item, CustomerFile file, LocalDate today) {
        var lines = new ArrayList<ItemLine>();
        lines.add(new Open(item, file.account().interestOn(item), file.status(item, today)));
        file.account().deductions(item).forEach(deduction -> lines.add(new Lowered(item, deduction)));
        return lines;
    }
}

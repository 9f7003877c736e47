package app.puntuale.desktop.invoices;

import app.puntuale.invoices.Doubt;
import java.time.LocalDate;

/// Which open invoices are shown.
enum InvoiceFilter {
    OVERDUE,
    NOT_YET_DUE,
    /// Without a due date: not asked for until a person gives one.
    TO_COMPLETE,
    /// Something in the file was doubtful.
    TO_CHECK,
    DISPUTED,
    ALL;

    boolean holds(InvoiceLine line, LocalDate today) {
        return switch (this) {
            case OVERDUE -> line.item().isOverdue(today);
            case NOT_YET_DUE -> line.item().dueOn().isPresent() && !line.item().isOverdue(today);
            case TO_COMPLETE -> line.item().dueOn().isEmpty();
            case TO_CHECK -> line.item().doubts().stream().anyMatch(doubt -> doubt != Doubt.DUE_DATE_MISSING);
            case DISPUTED -> line.disputed();
            case ALL -> true;
        };
    }
}

package app.puntuale.followups;

import java.util.Optional;

/// What a document proves (RULES C-3, E-2).
public enum Exhibit {
    /// The terms that were agreed: a signed order, a contract, an accepted quote (prova dei termini).
    TERMS,
    /// That the goods arrived, or the work was done: a signed delivery note (DDT).
    DELIVERY,
    /// That they have the invoice: an answer, a receipt (ricezione).
    RECEIPT,
    /// The copy of a plan or a settlement that they have signed (RULES D-1).
    AGREEMENT,
    /// Whatever else is worth keeping with the customer.
    OTHER;

    /// The one of the seven questions that it answers; empty when it answers none.
    public Optional<Question> answers() {
        return switch (this) {
            case TERMS -> Optional.of(Question.TERMS_AGREED);
            case DELIVERY -> Optional.of(Question.DELIVERY_PROVED);
            case RECEIPT -> Optional.of(Question.RECEIPT_CONFIRMED);
            case AGREEMENT, OTHER -> Optional.empty();
        };
    }

    /// The document that answers that question; empty when none does.
    public static Optional<Exhibit> answering(Question question) {
        return switch (question) {
            case TERMS_AGREED -> Optional.of(TERMS);
            case DELIVERY_PROVED -> Optional.of(DELIVERY);
            case RECEIPT_CONFIRMED -> Optional.of(RECEIPT);
            case INVOICE_RIGHT, DUE_DATE_PASSED, PAYMENT_DETAILS_GIVEN, LOG_KEPT -> Optional.empty();
        };
    }
}

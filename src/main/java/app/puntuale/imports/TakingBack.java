package app.puntuale.imports;

/// What comes of the wish to take an import back.
public sealed interface TakingBack {

    /// The archive is as if it had never been, but for what it made known about customers who were there before, and
    /// for rejected invoices that gave way to corrected ones: they do not come back by themselves.
    ///
    /// @param customers those who had come with it, and of whom nothing else is known
    record TakenBack(int invoices, int creditNotes, int customers) implements TakingBack {}

    /// Something was already done about its customers: a payment, a call, a letter. Nothing was touched.
    record AlreadyAtWork() implements TakingBack {}

    /// Another one came after it, or it was taken back already.
    record NotTheLast() implements TakingBack {}
}

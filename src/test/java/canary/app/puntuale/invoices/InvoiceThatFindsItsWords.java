package canary.app.puntuale.invoices;

import canary.app.puntuale.texts.Texts;

/// Wrong on purpose: work that writes sentences.
public record InvoiceThatFindsItsWords(Texts texts) {}

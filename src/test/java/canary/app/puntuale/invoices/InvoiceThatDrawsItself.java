package canary.app.puntuale.invoices;

import javafx.scene.control.Label;

/// Wrong on purpose: work that knows the screen.
public record InvoiceThatDrawsItself(Label number) {}

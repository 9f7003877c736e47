package canary.app.puntuale.desktop.today;

import canary.app.puntuale.desktop.calls.CallsThatShowToday;
import javafx.scene.Node;

/// Wrong on purpose: a view model with a node, and half of a circle.
public record PaintedViewModel(Node picture, CallsThatShowToday calls) {}

package canary.app.puntuale.desktop.calls;

import canary.app.puntuale.desktop.today.PaintedViewModel;
import java.util.Optional;

/// Wrong on purpose: the other half of a circle between two screens.
public record CallsThatShowToday(Optional<PaintedViewModel> today) {}

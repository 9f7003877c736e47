package app.puntuale.desktop.shell;

import app.puntuale.desktop.tasks.Background;
import app.puntuale.desktop.tasks.Unfinished;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What lies at hand on every desk: each view model is given it beside the use cases it works with.
///
/// @param today asked again each time: the program stays open over midnight
/// @param overlay what is laid over the page: a choice, a small form
/// @param changes to be told after each thing done
/// @param unfinished what must not be lost when the program closes
public record Desk(
        Texts texts,
        Supplier<LocalDate> today,
        Background background,
        Way way,
        Toasts toasts,
        Overlay overlay,
        Changes changes,
        Unfinished unfinished) {}

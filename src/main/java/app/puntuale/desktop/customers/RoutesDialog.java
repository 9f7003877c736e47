package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DialogBox;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Route;
import app.puntuale.followups.Way;
import app.puntuale.texts.Texts;
import app.puntuale.words.RouteWords;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The ways to go on, the fittest first: what each costs and takes, what speaks for it and against it.
final class RoutesDialog {

    private final Routes.Found found;
    private final Routes routes;
    private final Desk desk;
    private final Texts texts;
    private final DialogBox dialog = new DialogBox();

    RoutesDialog(Routes.Found found, Routes routes, Desk desk) {
        this.found = found;
        this.routes = routes;
        this.desk = desk;
        this.texts = desk.texts();
    }

    void show() {
        var choices = found.routes().stream().map(this::choice).toList();
        var rows = Boxes.column("route-list");
        for (var i = 0; i < choices.size(); i++) {
            rows.getChildren().add(row(found.routes().get(i), choices.get(i)));
        }
        dialog.getChildren()
                .addAll(
                        Boxes.column(
                                "gap-4",
                                Words.wrapped(
                                        texts.get(
                                                "customers.routes.title",
                                                found.file().customer().name()),
                                        "section"),
                                Words.wrapped(texts.get("customers.routes.sentence"), "muted")),
                        rows,
                        Words.wrapped(texts.get("customers.routes.caution"), "caption", "muted"),
                        Boxes.row("dialog-buttons", Buttons.plain(texts.get("common.cancel"), desk.overlay()::close)));
        dialog.getStyleClass().add("routes");
        desk.overlay().show(dialog, choices.getFirst());
    }

    private Button choice(Route route) {
        var name = texts.get("facts.way." + route.way());
        var button =
                Buttons.styled(Buttons.plain(texts.get("customers.routes.choose"), () -> choose(route)), "compact");
        button.setId("route-" + route.way());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(texts.get("customers.routes.chooseWhich", name));
        return button;
    }

    private void choose(Route route) {
        routes.choose(route.way(), found, dialog.getScene().getWindow());
    }

    private HBox row(Route route, Button choice) {
        var told = RouteWords.of(route, texts);
        var words = Boxes.column("tight", Words.of(told.name(), "strong"));
        if (!told.costs().isEmpty()) {
            words.getChildren().add(Words.wrapped(told.costs()));
        }
        if (!told.fit().isEmpty()) {
            words.getChildren().add(Words.wrapped(told.fit(), "caption", "muted"));
        }
        return Boxes.row("route", Icons.tinted(icon(route.way()), tone(route)), Boxes.growing(words), choice);
    }

    /// Green where something speaks for it and nothing against it.
    private static Tone tone(Route route) {
        if (!route.hinders().isEmpty()) {
            return Tone.NEUTRAL;
        }
        return route.suits().isEmpty() ? Tone.ACCENT : Tone.SUCCESS;
    }

    private static String icon(Way way) {
        return switch (way) {
            case PLAN -> "mdi2c-calendar-multiselect";
            case SETTLEMENT -> "mdi2h-handshake-outline";
            case LAWYER -> "mdi2s-scale-balance";
            case AGENCY -> "mdi2b-briefcase-outline";
            case WRITE_OFF -> "mdi2a-archive-outline";
        };
    }
}

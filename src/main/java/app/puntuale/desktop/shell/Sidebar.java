package app.puntuale.desktop.shell;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// The sidebar: the firm, the sections with what waits in them, the person. In a narrow window only the icons stay.
final class Sidebar extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Section, NavigationEntry> entries = new EnumMap<>(Section.class);
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final ToggleGroup group = new ToggleGroup();

    Sidebar(ShellViewModel model, Way way, Texts texts) {
        getStyleClass().add("sidebar");
        Stream.of(Section.values()).forEach(section -> entries.put(section, entry(section, way, texts)));
        getChildren().add(brand(model));
        Stream.of(Section.values()).filter(section -> !isBelow(section)).forEach(this::add);
        getChildren().add(Boxes.spring());
        Stream.of(Section.values()).filter(Sidebar::isBelow).forEach(this::add);
        getChildren().addAll(Boxes.row("sidebar-sample", new SampleBadge(model, narrow, texts)), person(model, texts));
        model.standing().subscribe(this::showWaiting);
        narrow.subscribe(now -> pseudoClassStateChanged(NARROW, now));
    }

    /// Only icons, for a narrow window.
    BooleanProperty narrow() {
        return narrow;
    }

    void light(Section section) {
        group.selectToggle(entries.get(section));
    }

    private static boolean isBelow(Section section) {
        return switch (section) {
            case SETTINGS, GUIDE -> true;
            case TODAY, CUSTOMERS, INVOICES, PAYMENTS, MESSAGES, REPORTS -> false;
        };
    }

    private NavigationEntry entry(Section section, Way way, Texts texts) {
        var entry = new NavigationEntry(section, texts, narrow);
        entry.setToggleGroup(group);
        entry.setOnAction(_ -> {
            entry.setSelected(true); // a second press does not put the light out
            way.to(section);
        });
        return entry;
    }

    private void add(Section section) {
        getChildren().add(entries.get(section));
    }

    private void showWaiting(Standing standing) {
        entries.forEach((section, entry) -> entry.showWaiting(standing.waiting().getOrDefault(section, 0)));
    }

    private Node brand(ShellViewModel model) {
        var company = Words.of(model.standing().map(Standing::company), "caption", "muted");
        var names = Boxes.column("brand-names", Words.of("Puntuale", "brand-name"), company);
        hideWhenNarrow(names);
        return Boxes.row("brand", Icons.tinted("mdi2c-check-circle-outline", Tone.ACCENT, "brand-mark"), names);
    }

    private Node person(ShellViewModel model, Texts texts) {
        var author = model.standing().map(Standing::author);
        var name = Words.of(author.map(text -> text.isEmpty() ? texts.get("shell.nobody") : text), "caption", "muted");
        hideWhenNarrow(name);
        return Boxes.row("sidebar-foot", Icons.of("mdi2a-account-outline", "icon-16"), name);
    }

    private void hideWhenNarrow(Node node) {
        node.visibleProperty().bind(narrow.not());
        node.managedProperty().bind(narrow.not());
    }
}

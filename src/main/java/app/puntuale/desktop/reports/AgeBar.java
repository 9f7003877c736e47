package app.puntuale.desktop.reports;

import app.puntuale.reports.AgeBand;
import app.puntuale.reports.Ageing;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// How much of what is owed is how old: five bands as wide as their share. The words beside it say the same.
final class AgeBar extends GridPane {

    private static final double WHOLE = 100;

    AgeBar() {
        getStyleClass().add("age-bar");
    }

    void show(Ageing ageing) {
        getChildren().clear();
        getColumnConstraints().clear();
        var total = ageing.total();
        if (!total.isPositive()) {
            return;
        }
        Stream.of(AgeBand.values()).filter(band -> ageing.in(band).isPositive()).forEach(band -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(WHOLE * ageing.in(band).cents() / total.cents());
            getColumnConstraints().add(column);
            var part = new Region();
            part.getStyleClass().addAll("age-part", "age-" + band.name().toLowerCase(Locale.ROOT));
            addColumn(getColumnConstraints().size() - 1, part);
        });
    }
}

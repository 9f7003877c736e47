package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.shell.Desk;
import javafx.scene.control.ScrollPane;

/// How far a customer can be relied on, and how much they may owe: two cards beside each other.
final class ReliabilityPane extends ScrollPane {

    ReliabilityPane(CustomerViewModel model, Desk desk) {
        getStyleClass().add("quiet-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.file()
                .subscribe(found -> found.ifPresent(file -> {
                    var cards = Forms.pair(new ReliabilityCard(model, file, desk), new CreditCard(model, file, desk));
                    cards.getStyleClass().add("customer-cards");
                    setContent(cards);
                }));
    }
}

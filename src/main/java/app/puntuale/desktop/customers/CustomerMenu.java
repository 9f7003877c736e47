package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Exhibit;
import app.puntuale.texts.Texts;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The other things one can do with a customer (mockup 02, the button with the three dots).
final class CustomerMenu extends MenuButton {

    private final Texts texts;

    CustomerMenu(CustomerViewModel model, CustomerFile file, Desk desk) {
        super("", Icons.of("mdi2d-dots-horizontal"));
        this.texts = desk.texts();
        setId("more");
        getStyleClass().add("icon-button");
        setAccessibleText(texts.get("customers.more"));
        var claims = new ClaimDialogs(model, file, desk);
        var standing = new StandingDialogs(model.decisions(), desk);
        var opinions = new OpinionDialogs(model, file, desk);
        var proofs = new ProofDialogs(model, desk);
        getItems()
                .setAll(
                        item("mdi2h-handshake-outline", "customers.menu.promise", claims::promise),
                        item("mdi2c-comment-alert-outline", "customers.menu.dispute", claims::dispute),
                        item("mdi2p-pause-circle-outline", "customers.menu.holdInvoice", claims::hold),
                        item("mdi2p-play-circle-outline", "customers.menu.resumeInvoice", claims::resume),
                        new SeparatorMenuItem(),
                        item("mdi2c-comment-question-outline", "customers.menu.cause", standing::cause),
                        item("mdi2c-check-circle", "customers.menu.questions", () -> QuestionsDialog.ask(model, desk)),
                        new SeparatorMenuItem(),
                        item("mdi2s-sign-direction", "customers.menu.routes", model::chooseRoute),
                        item(
                                "mdi2c-calendar-multiselect",
                                "customers.menu.plan",
                                () -> agreements(model, file, desk).plan()),
                        item(
                                "mdi2p-percent-outline",
                                "customers.menu.settle",
                                () -> agreements(model, file, desk).settle()),
                        new SeparatorMenuItem(),
                        item("mdi2b-briefcase-outline", "customers.menu.standing", standing::change),
                        item("mdi2a-archive-outline", "customers.menu.writeOff", standing::writeOff),
                        item("mdi2p-play-circle-outline", "customers.menu.takeUp", model.decisions()::takeUp));
        getItems().forEach(item -> item.setDisable(file.items().isEmpty()));
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                "mdi2p-paperclip",
                                "customers.menu.attach",
                                () -> proofs.choose(getScene().getWindow(), Exhibit.DELIVERY, () -> {})),
                        item("mdi2l-lightning-bolt-outline", "customers.menu.policy", opinions::policy),
                        worry(model, file, opinions),
                        item("mdi2s-shield-alert-outline", "customers.menu.signal", opinions::signal));
    }

    private MenuItem worry(CustomerViewModel model, CustomerFile file, OpinionDialogs opinions) {
        return file.course().tracks().worry().isPresent()
                ? item("mdi2a-account-check-outline", "customers.menu.reassure", model.opinions()::reassure)
                : item("mdi2a-alert-outline", "customers.menu.worry", opinions::worry);
    }

    private AgreementDialogs agreements(CustomerViewModel model, CustomerFile file, Desk desk) {
        return new AgreementDialogs(model, file, getScene().getWindow(), desk);
    }

    private MenuItem item(String icon, String key, Runnable action) {
        var item = new MenuItem(texts.get(key), Icons.of(icon, "icon-16"));
        item.setOnAction(_ -> action.run());
        return item;
    }
}

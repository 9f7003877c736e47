package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Fact;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.StatusBadge;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Action;
import app.puntuale.followups.Proposal;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.money.Amounts;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The name and what goes with it, what one can do, and the figures. The filled button is what is next.
final class CustomerHead extends VBox {

    /// Whose button is filled when the method proposes something.
    private enum Verb {
        CALL,
        WRITE,
        ENTER_PAYMENT,
        SEND_COPY,
        DECIDE
    }

    private final CustomerViewModel model;
    private final Desk desk;
    private final Texts texts;

    CustomerHead(CustomerViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("customer-head");
        model.file().subscribe(this::show);
    }

    private void show(Optional<CustomerFile> file) {
        getChildren().setAll(file.stream().flatMap(this::parts).toList());
    }

    private Stream<Node> parts(CustomerFile file) {
        return Stream.of(Boxes.column("customer-who", name(file), particulars(file), actions(file)), facts(file));
    }

    private Node name(CustomerFile file) {
        var badges = Boxes.row("gap-8", Words.of(file.customer().name(), "page-title"), kind(file));
        if (!file.disputes().isEmpty()) {
            badges.getChildren()
                    .add(new StatusBadge(
                            "mdi2c-comment-alert-outline",
                            texts.get("customers.disputes", file.disputes().size()),
                            Tone.WARNING));
        }
        if (file.isHeld()) {
            badges.getChildren().add(new StatusBadge("mdi2p-pause-circle-outline", held(file), Tone.NEUTRAL));
        }
        if (file.proposal() instanceof Proposal.Act act && act.fastLane()) {
            badges.getChildren()
                    .add(new StatusBadge(
                            "mdi2l-lightning-bolt-outline", texts.get("today.side.fastLane"), Tone.NEUTRAL));
        }
        return badges;
    }

    private String held(CustomerFile file) {
        return file.situation()
                .hold()
                .flatMap(hold -> hold.until())
                .map(day -> texts.get("customers.heldUntil", day))
                .orElseGet(() -> texts.get("customers.held"));
    }

    /// What is only guessed asks to be confirmed, and is by one click.
    private Node kind(CustomerFile file) {
        var customer = file.customer();
        var word = texts.get("facts.kind." + customer.kind());
        if (customer.kindConfirmed()) {
            return new StatusBadge("mdi2a-account-outline", word, Tone.NEUTRAL);
        }
        var choice = new MenuButton(texts.get("customers.kind.guessed", word), Icons.of("mdi2h-help-circle-outline"));
        choice.setId("kind");
        choice.getStyleClass().addAll("badge", "badge-menu", Tone.WARNING.styleClass());
        choice.setAccessibleText(texts.get("customers.kind.confirm", word));
        choice.getItems()
                .setAll(Arrays.stream(CustomerKind.values()).map(this::kindItem).toList());
        return choice;
    }

    private MenuItem kindItem(CustomerKind kind) {
        var item = new MenuItem(texts.get("facts.kind." + kind));
        item.setOnAction(_ -> model.confirmKind(kind));
        return item;
    }

    private Node particulars(CustomerFile file) {
        var customer = file.customer();
        var words = Stream.of(
                        customer.address().city(),
                        customer.vatNumber()
                                .map(VatNumber::toString)
                                .map(number -> texts.get("customers.vatNumber", number))
                                .or(() -> customer.taxCode()
                                        .map(TaxCode::code)
                                        .map(code -> texts.get("customers.taxCode", code)))
                                .orElse(""),
                        customer.contacts().person().orElse(""),
                        customer.contacts().phone().orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return Words.of(words, "muted");
    }

    private Node actions(CustomerFile file) {
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        var next = file.action().map(CustomerHead::verb);
        var call = Buttons.plain("mdi2p-phone-outline", texts.get("customers.call"), model::call);
        var write =
                Buttons.plain("mdi2e-email-outline", texts.get("customers.write." + file.nextLevel()), model::write);
        var payment = Buttons.plain("mdi2c-cash-plus", texts.get("customers.payment"), model::enterPayment);
        call.setDisable(file.items().isEmpty());
        write.setDisable(file.overdue(today()).isEmpty());
        actions.getChildren()
                .addAll(
                        filled(call, next, Verb.CALL),
                        filled(write, next, Verb.WRITE),
                        filled(payment, next, Verb.ENTER_PAYMENT));
        if (next.filter(Verb.SEND_COPY::equals).isPresent()) {
            var copy = Buttons.plain("mdi2f-file-send-outline", texts.get("today.do.SEND_COPY"), model::copySent);
            actions.getChildren().addFirst(filled(copy, next, Verb.SEND_COPY));
        }
        actions.getChildren().addAll(hold(file), new CustomerMenu(model, file, desk));
        return actions;
    }

    private Node hold(CustomerFile file) {
        return file.isHeld()
                ? Buttons.plain("mdi2p-play-circle-outline", texts.get("customers.resume"), model::resume)
                : Buttons.plain(
                        "mdi2p-pause-circle-outline",
                        texts.get("customers.hold"),
                        () -> CustomerDialogs.hold(model, desk));
    }

    private static Button filled(Button button, Optional<Verb> next, Verb verb) {
        return next.filter(verb::equals).isPresent() ? Buttons.styled(button, Styles.ACCENT) : button;
    }

    private static Verb verb(Action action) {
        return switch (action) {
            case COURTESY_CALL, CALL -> Verb.CALL;
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER, NOTICE_OF_DEFAULT -> Verb.WRITE;
            case CHECK_PAYMENT -> Verb.ENTER_PAYMENT;
            case SEND_COPY -> Verb.SEND_COPY;
            case ASK_OWNER, CHANGE_OF_ROUTE, STOP_PRESCRIPTION -> Verb.DECIDE;
        };
    }

    private HBox facts(CustomerFile file) {
        var overdue = file.overdue(today());
        var late = fact(
                texts.get("customers.fact.overdue"),
                Formats.money(CustomerFile.sum(overdue)),
                texts.get("customers.fact.instalments", overdue.size()));
        var facts = Boxes.row(
                "facts",
                overdue.isEmpty() ? late : late.late(),
                fact(texts.get("customers.fact.open"), Formats.money(CustomerFile.sum(file.items())), credits(file)),
                fact(
                        texts.get("customers.fact.oldest"),
                        file.oldestDaysLate(today())
                                .map(days -> texts.get("facts.daysLate", days))
                                .orElse("—"),
                        texts.get("customers.fact.oldestDetail")),
                fact(
                        texts.get("customers.fact.interest"),
                        file.interest().isEmpty() ? "—" : Formats.money(file.interestInAll()),
                        texts.get("customers.fact.interestDetail")),
                fact(
                        texts.get("customers.fact.next"),
                        file.ahead().words(),
                        file.ahead().when()));
        facts.getStyleClass().add("ruled");
        facts.getChildren().forEach(Boxes::growing);
        return facts;
    }

    private String credits(CustomerFile file) {
        var left = Amounts.of(file.credits().stream().map(OpenCredit::left).toList());
        return left.isNone()
                ? texts.get("customers.fact.instalments", file.items().size())
                : texts.get("customers.fact.credits", left);
    }

    private static Fact fact(String name, String value, String detail) {
        return new Fact(name, new SimpleStringProperty(value), new SimpleStringProperty(detail));
    }

    private LocalDate today() {
        return desk.today().get();
    }
}

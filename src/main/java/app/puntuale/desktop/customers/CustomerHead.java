package app.puntuale.desktop.customers;

import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Action;
import app.puntuale.followups.Proposal;
import app.puntuale.texts.Texts;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The name and what goes with it, what one can do, and the figures. The filled button is what is next.
final class CustomerHead extends VBox {

    /// Whose button is filled when the method proposes something.
    private enum Verb {
        CALL,
        WRITE,
        ENTER_PAYMENT,
        DECIDE
    }

    private final CustomerViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final Runnable explain;

    /// @param explain shows how far the customer can be relied on, line by line
    CustomerHead(CustomerViewModel model, Desk desk, Runnable explain) {
        this.model = model;
        this.desk = desk;
        this.explain = explain;
        this.texts = desk.texts();
        getStyleClass().add("customer-head");
        model.file().subscribe(this::show);
    }

    private void show(Optional<CustomerFile> file) {
        getChildren().setAll(file.stream().flatMap(this::parts).toList());
    }

    private Stream<Node> parts(CustomerFile file) {
        return Stream.of(
                Boxes.column("customer-who", name(file), particulars(file), actions(file)),
                new CustomerFacts(model, file, desk));
    }

    private Node name(CustomerFile file) {
        return Boxes.row(
                "gap-8",
                Words.of(file.customer().name(), "page-title"),
                new CustomerBadges(model, file, texts, explain));
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
        decision(file).ifPresent(actions.getChildren()::addFirst);
        actions.getChildren().addAll(hold(file), new CustomerMenu(model, file, desk));
        return actions;
    }

    /// What only a person settles has a button of its own, before the others.
    private Optional<Button> decision(CustomerFile file) {
        return file.proposal() instanceof Proposal.Act act
                ? switch (act.action()) {
                    case SEND_COPY -> Optional.of(primary("mdi2f-file-send-outline", act, model::copySent));
                    case ASK_OWNER ->
                        Optional.of(primary(
                                "mdi2a-account-check-outline",
                                act,
                                () -> model.decisions().approve(act.step())));
                    case CHANGE_OF_ROUTE -> Optional.of(primary("mdi2s-sign-direction", act, model::chooseRoute));
                    case COURTESY_CALL,
                            CALL,
                            FIRST_REMINDER,
                            SECOND_REMINDER,
                            THIRD_REMINDER,
                            NOTICE_OF_DEFAULT,
                            CHECK_PAYMENT,
                            STOP_PRESCRIPTION -> Optional.<Button>empty();
                }
                : Optional.empty();
    }

    private Button primary(String icon, Proposal.Act act, Runnable action) {
        return Buttons.primary(icon, texts.get("today.do." + act.action()), action);
    }

    private Node hold(CustomerFile file) {
        return file.isHeld()
                ? Buttons.plain("mdi2p-play-circle-outline", texts.get("customers.resume"), model::resume)
                : Buttons.plain(
                        "mdi2p-pause-circle-outline",
                        texts.get("customers.hold"),
                        () -> new StandingDialogs(model.decisions(), desk).hold());
    }

    private static Button filled(Button button, Optional<Verb> next, Verb verb) {
        return next.filter(verb::equals).isPresent() ? Buttons.styled(button, Styles.ACCENT) : button;
    }

    private static Verb verb(Action action) {
        return switch (action) {
            case COURTESY_CALL, CALL -> Verb.CALL;
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER, NOTICE_OF_DEFAULT -> Verb.WRITE;
            case CHECK_PAYMENT -> Verb.ENTER_PAYMENT;
            case SEND_COPY, ASK_OWNER, CHANGE_OF_ROUTE, STOP_PRESCRIPTION -> Verb.DECIDE;
        };
    }

    private LocalDate today() {
        return desk.today().get();
    }
}

package app.puntuale.desktop.letters;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.letters.LetterViewModel.Sheet;
import app.puntuale.desktop.shell.Page;
import app.puntuale.followups.Channel;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.letters.FilingAnswer;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A letter: what it asks for on the left, the paper on the right.
public final class LetterView extends BorderPane implements Page {

    private final LetterViewModel model;
    private final Checks checks;
    private final Outlet outlet;
    private final Texts texts;
    private final VBox column = Boxes.column("letter-column");
    private final HBox footer = Boxes.row("page-footer");

    public LetterView(LetterViewModel model, Checks checks, Outlet outlet, Texts texts) {
        this.model = model;
        this.checks = checks;
        this.outlet = outlet;
        this.texts = texts;
        getStyleClass().add("letter-page");
        setTop(new PageHeader(
                texts.get("letters.compose.title." + model.level()),
                model.sheet()
                        .map(sheet ->
                                sheet.map(known -> known.customer().name()).orElse(""))));
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        var left = new BorderPane(scroll);
        left.setBottom(footer);
        left.getStyleClass().add("letter-left");
        setLeft(left);
        setCenter(new PaperView(model.paper(), model.filed().map(this::title), texts));
        model.sheet().subscribe(() -> show(model.sheet().get(), model.filed().get()));
        model.filed().subscribe(() -> show(model.sheet().get(), model.filed().get()));
        checks.checked().subscribe(() -> show(model.sheet().get(), model.filed().get()));
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.refresh();
        checks.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
        checks.refresh();
    }

    @Override
    public void confirm() {
        if (model.filed().get().isPresent()) {
            model.left(Channel.LETTER);
        } else {
            print();
        }
    }

    @Override
    public boolean escape() {
        model.giveUp();
        return true;
    }

    private String title(Optional<FilingAnswer.Filed> filed) {
        return filed.map(FilingAnswer.Filed::protocol).orElseGet(() -> texts.get("letters.compose.draft"));
    }

    private void show(Optional<Sheet> sheet, Optional<FilingAnswer.Filed> filed) {
        var focused = focusedId();
        column.getChildren().clear();
        footer.getChildren().clear();
        sheet.ifPresent(known -> {
            obstacle(known).ifPresent(column.getChildren()::add);
            filed.ifPresent(made -> column.getChildren().add(made(made)));
            if (known.answer() instanceof LetterAnswer.Refused refused) {
                column.getChildren().add(new MissingList(refused.missing(), model, texts));
            }
            paymentsAge(known).ifPresent(column.getChildren()::add);
            checked().ifPresent(column.getChildren()::add);
            column.getChildren().add(new LetterForm(known, filed.isPresent(), model, texts));
            footer.getChildren().addAll(filed.isPresent() ? finished() : unfinished(known));
        });
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /// Whoever works with the keyboard goes on where they were, though everything was written anew.
    private Optional<String> focusedId() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId);
    }

    private Optional<Node> checked() {
        var known = checks.checked().get();
        return known.isEmpty() ? Optional.empty() : Optional.of(new ChecksCard(known, checks, texts));
    }

    private Optional<Node> obstacle(Sheet sheet) {
        return sheet.answer() instanceof LetterAnswer.Ready ready
                ? ready.obstacle()
                        .map(_ -> ObstacleBanner.of(
                                ready.obstacles(),
                                model::goOnAnyway,
                                model.bank(),
                                texts,
                                Buttons.link(texts.get("letters.obstacle.card"), model::openCustomer)))
                : Optional.empty();
    }

    /// How old the last look at the payments is: whoever asks should know (RULES C-10).
    private Optional<Node> paymentsAge(Sheet sheet) {
        return sheet.answer() instanceof LetterAnswer.Ready ready
                ? Optional.of(new PaymentsAgeLabel(ready.paymentsSeenOn(), model.bank()))
                : Optional.empty();
    }

    private Banner made(FilingAnswer.Filed filed) {
        return new Banner(
                "mdi2f-file-check-outline",
                Tone.SUCCESS,
                texts.get("letters.compose.made", filed.protocol()),
                texts.get("letters.compose.madeSentence"));
    }

    private Node[] unfinished(Sheet known) {
        var print = Buttons.primary("mdi2p-printer-outline", texts.get("letters.compose.print"), this::print);
        print.setTooltip(new Tooltip(texts.get("common.key.confirm")));
        print.setId("letter-print");
        print.setDisable(!LetterViewModel.mayBeMade(known));
        var save = Buttons.plain("mdi2f-file-pdf-box", texts.get("letters.compose.save"), this::save);
        save.setId("letter-save");
        save.setDisable(!LetterViewModel.mayBeMade(known));
        var cancel = Buttons.flat(texts.get("common.cancel"), model::giveUp);
        return model.level() == ReminderLevel.NOTICE
                ? new Node[] {cancel, Boxes.spring(), save, print}
                : new Node[] {cancel, Boxes.spring(), byEmail(), save, print};
    }

    /// Notices of default go by registered post or PEC.
    private Button byEmail() {
        return Buttons.icon("mdi2e-email-outline", texts.get("letters.compose.byEmail"), model::openMail);
    }

    private Node[] finished() {
        var key = model.level() == ReminderLevel.NOTICE ? "letters.compose.sentRegistered" : "letters.compose.sent";
        var sent = Buttons.primary(texts.get(key), () -> model.left(Channel.LETTER));
        sent.setMinWidth(USE_PREF_SIZE);
        sent.setId("letter-sent");
        var byPec = Buttons.plain(texts.get("letters.compose.sentByPec"), () -> model.left(Channel.PEC));
        byPec.setTooltip(new Tooltip(texts.get("letters.compose.sentByPecHint")));
        byPec.setMinWidth(USE_PREF_SIZE);
        var again = Buttons.icon("mdi2p-printer-outline", texts.get("letters.compose.print"), this::print);
        var save = Buttons.icon("mdi2f-file-pdf-box", texts.get("letters.compose.save"), this::save);
        return new Node[] {again, save, Boxes.spring(), byPec, sent};
    }

    private void print() {
        switch (outlet.printer(getScene().getWindow())) {
            case Outlet.PrinterAnswer.Chosen(var print) -> model.print(print);
            case Outlet.PrinterAnswer.NoPrinter _ -> model.noPrinter();
            case Outlet.PrinterAnswer.Cancelled _ -> {}
        }
    }

    private void save() {
        outlet.file(model.fileName(), getScene().getWindow()).ifPresent(model::save);
    }
}

package app.puntuale.desktop.ownwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.desktop.today.TodayView;
import app.puntuale.desktop.today.TodayViewModel;
import app.puntuale.followups.Cause;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.OwnWork;
import app.puntuale.followups.OwnWork.OfCustomer;
import app.puntuale.followups.Question;
import app.puntuale.followups.Reply;
import app.puntuale.followups.SecondLook;
import app.puntuale.followups.Task;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import app.puntuale.words.TaskWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnWorkTest {

    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 3, 5);

    private final Playhouse playhouse = new Playhouse();
    private final Workroom workroom = new Workroom();
    private final Firm firm = Firm.busy();
    private final OwnWorkViewModel model = new OwnWorkViewModel(firm.today, firm.followUps, workroom.desk());

    @BeforeEach
    void thereIsSomethingToDo() {
        firm.followUps
                .disputes()
                .open(
                        id("Trattoria Il Cardo S.n.c."),
                        new Dispute(
                                Set.of(invoice("Trattoria Il Cardo S.n.c.")),
                                Optional.empty(),
                                "Due vetri rigati alla consegna",
                                true,
                                "Livia",
                                Optional.of(LocalDate.of(2026, 3, 10))),
                        LAST_WEEK);
        firm.followUps
                .findings()
                .answer(
                        id("Arredi Lumen S.r.l."),
                        Question.DELIVERY_PROVED,
                        Reply.NO,
                        "Il DDT firmato non si trova",
                        LAST_WEEK);
        firm.followUps.findings().cause(id("Vivai La Collina"), Cause.UNTRACEABLE, "La PEC torna indietro", LAST_WEEK);
        writeOff("Farmacia San Giorgio", Firm.TODAY);
        writeOff("Scuola Danza Millepassi", LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    /// RULES C-3, C-11; issue 3, 2.2, 2.4, 2.5.
    @Test
    void theTasksOfEverybodyComeTheMostUrgentFirst() {
        model.refresh();
        assertEquals(
                List.of(
                        "Trattoria Il Cardo S.n.c.: Verificare la contestazione della fattura 364/2025: Due vetri rigati"
                                + " alla consegna",
                        "Arredi Lumen S.r.l.: Chiarire: C’è la prova della consegna? · Il DDT firmato non si trova",
                        "Vivai La Collina: "
                                + Texts.in(Language.ITALIAN).get("facts.move.CHECK_ADDRESS")
                                + " · La PEC torna indietro"),
                tasks());
        assertEquals(1, work().lateTasks(Firm.TODAY));
    }

    /// Issue 3, 2.3.
    @Test
    void whatWasGivenUpComesByItsDayAndOnlyThenIsItDue() {
        model.refresh();
        assertEquals(List.of("Farmacia San Giorgio", "Scuola Danza Millepassi"), looks(work().looks()));
        assertEquals(List.of("Farmacia San Giorgio"), looks(work().looksDue(Firm.TODAY)));
    }

    @Test
    void aQuestionThatHasItsYesIsNoTaskAnyMoreUntilSomebodyTakesItBack() {
        model.refresh();
        model.clear(firm.customer("Arredi Lumen S.r.l."), Question.DELIVERY_PROVED);
        model.refresh();
        assertEquals(2, tasks().size());
        workroom.toasts.undo();
        model.refresh();
        assertEquals(3, tasks().size());
    }

    @Test
    void whatWasGivenUpIsTakenUpAgainOrLookedAtLater() {
        model.refresh();
        model.lookAgain(work().looks().getFirst(), LocalDate.of(2026, 6, 1));
        model.refresh();
        assertEquals(List.of(), work().looksDue(Firm.TODAY));
        model.takeUp(work().looks().getFirst());
        model.refresh();
        assertEquals(List.of("Scuola Danza Millepassi"), looks(work().looks()));
        workroom.toasts.undo();
        model.refresh();
        assertEquals(List.of("Farmacia San Giorgio", "Scuola Danza Millepassi"), looks(work().looks()));
    }

    @Test
    void theTasksLeadToTheirCustomer() {
        model.open(firm.customer("Vivai La Collina"));
        assertEquals(List.of(new Place.CustomerCard(id("Vivai La Collina"))), workroom.visited);
    }

    @Test
    void theTasksAsTheyAreSeen() {
        playhouse.play(this::view, 1156, 860);
        playhouse.photograph("own-work");
        playhouse.play(this::view, 1000, 700);
        playhouse.photograph("own-work-small");
    }

    @Test
    void belowTheDaysWorkOneLineSaysHowMuchThereIsAndLeadsThere() {
        playhouse.play(
                () -> {
                    var desk = workroom.desk();
                    var view = new TodayView(new TodayViewModel(firm.office, firm.scripts, desk), desk);
                    view.shown();
                    return view;
                },
                1360,
                860);
        playhouse.photograph("today-own-work");
        assertEquals(
                "3 compiti interni, uno in ritardo · Un credito stralciato da riguardare",
                playhouse.robot().lookup("#own-work-line .muted").queryLabeled().getText());
        playhouse.robot().clickOn("#own-work-open");
        playhouse.settle();
        assertEquals(List.of(new Place.OwnWork()), workroom.visited);
    }

    @Test
    void nothingToDoSaysSo() {
        try (var quiet = new Firm()) {
            playhouse.play(
                    () -> {
                        var desk = workroom.desk();
                        var view = new OwnWorkView(new OwnWorkViewModel(quiet.today, quiet.followUps, desk), desk);
                        view.shown();
                        return view;
                    },
                    1156,
                    860);
            playhouse.photograph("own-work-none");
        }
        assertEquals(List.of(), workroom.visited);
    }

    @Test
    void theButtonOfATaskSaysToTheScreenReaderWhatItEnds() {
        playhouse.play(this::view, 1156, 860);
        assertEquals(
                "Sì, chiarito: Arredi Lumen S.r.l., Chiarire: C’è la prova della consegna? · Il DDT firmato non si"
                        + " trova",
                playhouse.robot().lookup("Sì, chiarito").<ButtonBase>query().getAccessibleText());
    }

    private OwnWorkView view() {
        var desk = workroom.desk();
        var view = new OwnWorkView(new OwnWorkViewModel(firm.today, firm.followUps, desk), desk);
        view.shown();
        return view;
    }

    private OwnWork work() {
        return model.work().get().orElseThrow();
    }

    private List<String> tasks() {
        return work().tasks().stream().map(OwnWorkTest::told).toList();
    }

    private static String told(OfCustomer<Task> task) {
        return task.customer().name() + ": " + TaskWords.sentence(task.what(), Texts.in(Language.ITALIAN));
    }

    private static List<String> looks(List<OfCustomer<SecondLook>> looks) {
        return looks.stream().map(look -> look.customer().name()).toList();
    }

    private void writeOff(String customer, LocalDate lookAgainOn) {
        firm.followUps
                .standings()
                .writeOff(id(customer), Set.of(), "Costa più recuperarlo che perderlo", lookAgainOn, LAST_WEEK);
    }

    private CustomerId id(String customer) {
        return firm.customer(customer).id();
    }

    private InvoiceId invoice(String customer) {
        return firm.archive.invoices().openOf(id(customer)).getFirst().invoice();
    }
}

package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Questions.Checked;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// C-3. Days are counted from 2 March 2026, when A fell due; A was issued thirty days before.
class QuestionsTest {

    private static final LocalDate TODAY = Told.day("+10");
    private static final PaymentDetails NONE = new PaymentDetails(Set.of(), false);

    /// What is known, the question, and its answer.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the due date is on the invoice          | A 1000 due 0                | -                               | TERMS_AGREED      | YES TermsOnInvoice[]
            a person had to give the due date       | A 1000 due 0                | +1 confirmed A                  | TERMS_AGREED      | UNKNOWN Nothing[]
            nobody complained                       | A 1000 due 0                | -                               | INVOICE_RIGHT     | YES NothingAgainst[]
            another invoice is disputed             | A 1000 due 0; B 500 due +1  | +3 disputed B                   | INVOICE_RIGHT     | YES NothingAgainst[]
            a part of it is disputed                | A 1000 due 0                | +3 part A 200                   | INVOICE_RIGHT     | NO Doubted[]
            its amounts differ                      | A 1000 due 0 AMOUNTS_DIFFER | -                               | INVOICE_RIGHT     | NO Doubted[]
            it is late                              | A 1000 due 0; B 500 due +8  | -                               | DUE_DATE_PASSED   | YES DaysLate[least=2, most=10]
            it is not due yet                       | A 1000 due +15              | -                               | DUE_DATE_PASSED   | NO DaysLate[least=-5, most=-5]
            nothing says that it arrived            | A 1000 due 0                | +2 no answer; +3 callback +5    | RECEIPT_CONFIRMED | UNKNOWN Nothing[]
            they promised to pay it                 | A 1000 due 0                | +3 promised 1000 by +7          | RECEIPT_CONFIRMED | YES SpokenOf[on=2026-03-05]
            that call was before it was issued      | A 1000 due 0                | -40 promised 100 by -35         | RECEIPT_CONFIRMED | UNKNOWN Nothing[]
            they want a copy                        | A 1000 due 0                | +2 spoken; +3 wants a copy      | RECEIPT_CONFIRMED | NO CopyAskedFor[]
            only papers prove the delivery          | A 1000 due 0                | -                               | DELIVERY_PROVED   | UNKNOWN Nothing[]
            nothing says where to pay               | A 1000 due 0                | -                               | PAYMENT_DETAILS_GIVEN | UNKNOWN Nothing[]
            the log is kept by the program          | A 1000 due 0                | +3 FIRST A; +5 no answer        | LOG_KEPT          | YES Contacts[count=2]
            """)
    void theArchiveAnswersWhereItCan(String told, String items, String history, Question question, String answer) {
        var known = Told.aCase(CustomerKind.COMPANY, items, history);

        assertEquals(
                answer,
                answer(Questions.of(Rulebook.DEFAULT, known, ReminderLevel.FIRST, NONE, TODAY), question),
                told);
    }

    @Test
    void theReceiptOfTheExchangeSystemConfirmsIt() {
        var item = Told.items("A 1000 due 0").getFirst();
        var known = new CustomerCase(
                Told.CUSTOMER, CustomerKind.COMPANY, List.of(delivered(item, Told.day("-29"))), List.of());

        assertEquals(
                "YES Delivered[on=2026-02-01]",
                answer(
                        Questions.of(Rulebook.DEFAULT, known, ReminderLevel.FIRST, NONE, TODAY),
                        Question.RECEIPT_CONFIRMED));
    }

    @Test
    void anIbanOnTheInvoiceIsBetterThanOneInTheLetter() {
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "-");
        var item = known.items().getFirst().id();

        assertEquals(
                List.of("YES IbanOnInvoice[]", "YES IbanInLetter[]"),
                List.of(new PaymentDetails(Set.of(item), true), new PaymentDetails(Set.of(), true)).stream()
                        .map(details -> answer(
                                Questions.of(Rulebook.DEFAULT, known, ReminderLevel.FIRST, details, TODAY),
                                Question.PAYMENT_DETAILS_GIVEN))
                        .toList());
    }

    @Test
    void whatAPersonAnswersLastComesBeforeWhatTheArchiveMakesOfIt() {
        var answers =
                "+3 answered RECEIPT_CONFIRMED YES; +4 answered RECEIPT_CONFIRMED NO; +5 answered DELIVERY_PROVED YES";
        var checked = checked("A 1000 due 0", answers);

        assertEquals("NO Answered[on=2026-03-06, author=Marta, note=]", answer(checked, Question.RECEIPT_CONFIRMED));
        assertEquals("YES Answered[on=2026-03-07, author=Marta, note=]", answer(checked, Question.DELIVERY_PROVED));
    }

    @Test
    void anAnswerSaysNothingOfWhatWasInvoicedSince() {
        assertEquals(
                "UNKNOWN Nothing[]",
                answer(
                        checked("A 1000 due 0; B 500 due +9", "-25 answered DELIVERY_PROVED YES"),
                        Question.DELIVERY_PROVED));
    }

    @Test
    void beforeTheNoticeTheyAreAboutWhatWasRemindedOf() {
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due 0; B 500 due +9 AMOUNTS_DIFFER", "+3 FIRST A");

        assertEquals(
                List.of("NO Doubted[]", "YES NothingAgainst[]"),
                List.of(ReminderLevel.FIRST, ReminderLevel.NOTICE).stream()
                        .map(level -> answer(
                                Questions.of(Rulebook.DEFAULT, known, level, NONE, TODAY), Question.INVOICE_RIGHT))
                        .toList());
    }

    @Test
    void theyPrecedeTheFirstReminderAndTheNotice() {
        assertEquals(
                List.of(ReminderLevel.FIRST, ReminderLevel.NOTICE),
                List.of(ReminderLevel.values()).stream()
                        .filter(Questions::precede)
                        .toList());
    }

    /// «Errore nostro?», and every question that a person could not answer with a yes.
    /// PEERS N3, S0-16.
    @Test
    void eachNoAndEachDontKnowBecomesATask() {
        var known = Told.aCase(
                CustomerKind.COMPANY,
                "A 1000 due 0; B 500 due +1",
                "+3 answered DELIVERY_PROVED UNKNOWN; +4 answered TERMS_AGREED NO; +5 answered TERMS_AGREED YES;"
                        + " +6 ours A; +7 caused UNTRACEABLE");

        assertEquals(
                "LookInto A Marta +12, Clear DELIVERY_PROVED UNKNOWN, Do CHECK_ADDRESS",
                Task.of(known).stream().map(QuestionsTest::told).collect(Collectors.joining(", ")));
    }

    /// PEERS N16.
    @Test
    void aTaskIsDoneWhenItsDisputeIsClosed() {
        assertEquals(List.of(), Task.of(Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "+6 ours A; +8 closed A")));
    }

    private static List<Checked> checked(String items, String history) {
        return Questions.of(
                Rulebook.DEFAULT, Told.aCase(CustomerKind.COMPANY, items, history), ReminderLevel.FIRST, NONE, TODAY);
    }

    private static String answer(List<Checked> checked, Question question) {
        return checked.stream()
                .filter(one -> one.question() == question)
                .map(one -> one.reply() + " " + one.evidence())
                .collect(Collectors.joining());
    }

    private static String told(Task task) {
        return switch (task.what()) {
            case Task.What.LookInto(var open) ->
                "LookInto %s %s %s"
                        .formatted(
                                open.number(), task.owner(), Told.told(task.by().orElseThrow()));
            case Task.What.Clear(var question, var reply, var _) -> "Clear " + question + " " + reply;
            case Task.What.Do(var move, var _) -> "Do " + move;
        };
    }

    private static OpenItem delivered(OpenItem item, LocalDate on) {
        return new OpenItem(
                item.id(),
                item.invoice(),
                item.customer(),
                item.number(),
                item.issuedOn(),
                item.position(),
                item.positions(),
                item.dueOn(),
                item.proposedDueOn(),
                item.amount(),
                item.outstanding(),
                Optional.of(on),
                item.doubts());
    }
}

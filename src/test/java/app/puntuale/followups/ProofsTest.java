package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.invoices.InvoiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Documents as proofs: they answer the seven questions (RULES C-3, E-2). Days are counted from 2 March 2026, when A
/// fell due; A was issued thirty days before.
class ProofsTest {

    private static final LocalDate TODAY = Told.day("+10");
    private static final PaymentDetails NONE = new PaymentDetails(Set.of(), false);
    private static final String TWO = "A 1000 due 0; B 500 due +5";

    private final List<HistoryEntry> history = new ArrayList<>();

    @Test
    @DisplayName("C-3: a signed delivery note proves the delivery, by its name")
    void aDeliveryNoteProvesTheDelivery() {
        attach("+3", Exhibit.DELIVERY, "DDT 211.pdf", "A");
        assertEquals("YES Proved[documents=[DDT 211.pdf]]", answer("A 1000 due 0", Question.DELIVERY_PROVED));
    }

    @Test
    void whereOneInvoiceHasNoneItSaysWhich() {
        attach("+3", Exhibit.DELIVERY, "DDT 211.pdf", "A");
        assertEquals(
                "UNKNOWN ProvedInPart[documents=[DDT 211.pdf], missing=[B]]", answer(TWO, Question.DELIVERY_PROVED));
        attach("+4", Exhibit.DELIVERY, "DDT 230.pdf", "B");
        assertEquals("YES Proved[documents=[DDT 211.pdf, DDT 230.pdf]]", answer(TWO, Question.DELIVERY_PROVED));
    }

    @Test
    void whatIsAboutTheCustomerIsAboutAllThatWasInvoicedByThen() {
        attach("+3", Exhibit.TERMS, "contratto.pdf");
        assertEquals("YES Proved[documents=[contratto.pdf]]", answer(TWO, Question.TERMS_AGREED));
        history.clear();
        attach("-26", Exhibit.RECEIPT, "ricevuta.eml");
        assertEquals(
                "UNKNOWN ProvedInPart[documents=[ricevuta.eml], missing=[B]]", answer(TWO, Question.RECEIPT_CONFIRMED));
    }

    @Test
    void eachProofAnswersItsOwnQuestionOnly() {
        attach("+3", Exhibit.OTHER, "foto.jpg", "A");
        attach("+3", Exhibit.AGREEMENT, "piano.pdf", "A");
        attach("+3", Exhibit.RECEIPT, "ricevuta.eml", "A");
        assertEquals("UNKNOWN Nothing[]", answer("A 1000 due 0", Question.DELIVERY_PROVED));
        assertEquals("YES Proved[documents=[ricevuta.eml]]", answer("A 1000 due 0", Question.RECEIPT_CONFIRMED));
    }

    @Test
    void ofADocumentAndAnAnswerTheLastOneCounts() {
        reply("+2", Question.DELIVERY_PROVED, Reply.NO);
        attach("+3", Exhibit.DELIVERY, "DDT.pdf", "A");
        assertEquals("YES Proved[documents=[DDT.pdf]]", answer("A 1000 due 0", Question.DELIVERY_PROVED));
        reply("+4", Question.DELIVERY_PROVED, Reply.NO);
        assertEquals(
                "NO Answered[on=2026-03-06, author=Marta, note=]", answer("A 1000 due 0", Question.DELIVERY_PROVED));
    }

    @Test
    void whatWasAttachedByMistakeIsCorrectedAndProvesNothing() {
        attach("+3", Exhibit.DELIVERY, "bolla di un altro.pdf", "A");
        add("+4", new Event.Corrected(new HistoryId(1), "è di un altro"));
        assertEquals("UNKNOWN Nothing[]", answer("A 1000 due 0", Question.DELIVERY_PROVED));
    }

    @Test
    void theTaskOfFindingItIsDoneWhenItIsAttached() {
        reply("+2", Question.DELIVERY_PROVED, Reply.NO);
        assertEquals(1, Task.of(known(TWO)).size());
        attach("+3", Exhibit.DELIVERY, "DDT 1.pdf", "A");
        assertEquals(1, Task.of(known(TWO)).size(), "B has none yet");
        attach("+3", Exhibit.DELIVERY, "DDT 2.pdf", "B");
        assertEquals(List.of(), Task.of(known(TWO)));
    }

    private void attach(String on, Exhibit exhibit, String name, String... invoices) {
        var about = Arrays.stream(invoices).map(Told::invoice).collect(Collectors.<InvoiceId>toSet());
        add(on, new Event.Attached(exhibit, about, new DocumentId(7), name));
    }

    private void reply(String on, Question question, Reply reply) {
        add(on, new Event.QuestionAnswered(question, reply, ""));
    }

    private void add(String on, Event event) {
        var id = new HistoryId(history.size() + 1L);
        history.add(new HistoryEntry(id, Told.CUSTOMER, Told.day(on), Instant.EPOCH, "Marta", event));
    }

    private CustomerCase known(String items) {
        return new CustomerCase(Told.CUSTOMER, CustomerKind.COMPANY, Told.items(items), history);
    }

    private String answer(String items, Question question) {
        return Questions.of(Rulebook.DEFAULT, known(items), ReminderLevel.FIRST, NONE, TODAY).stream()
                .filter(one -> one.question() == question)
                .map(one -> one.reply() + " " + one.evidence())
                .findFirst()
                .orElseThrow();
    }
}

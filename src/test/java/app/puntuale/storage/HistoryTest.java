package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Cause;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.Event;
import app.puntuale.followups.Exhibit;
import app.puntuale.followups.Grade;
import app.puntuale.followups.Guard;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Proof;
import app.puntuale.followups.Question;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Reply;
import app.puntuale.followups.SourceGrade;
import app.puntuale.followups.Standing;
import app.puntuale.followups.Step;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Towards;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.SettlementTerms;
import app.puntuale.prescription.Term;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest extends ShelfTest {

    @BeforeEach
    void threeInvoicesOfTwoCustomers() {
        store(
                Drafts.invoice(Drafts.BIANCHI, "1", "2026-01-10", "2026-02-10", "100.00"),
                Drafts.invoice(Drafts.BIANCHI, "2", "2026-01-11", "2026-02-11", "100.00"),
                Drafts.invoice(Drafts.ROSSI, "3", "2026-01-12", "2026-02-12", "100.00"));
    }

    @Test
    void everyEventThereIsComesBackAsItWas() {
        var events = everyEvent();
        events.forEach(event -> archive.history().add(bianchi(), day("2026-03-11"), event));
        assertEquals(
                events,
                archive.history().of(bianchi()).stream()
                        .map(HistoryEntry::event)
                        .toList());
        assertEquals(
                Arrays.stream(Event.class.getPermittedSubclasses())
                        .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
                        .collect(Collectors.toSet()),
                Set.copyOf(events.stream().map(Object::getClass).toList()));
        assertEquals(
                Set.copyOf(Arrays.asList(CallOutcome.class.getPermittedSubclasses())),
                Set.copyOf(outcomes().map(Object::getClass).toList()));
    }

    @Test
    void anEntrySaysWhoWroteItDownAndWhen() {
        var id = archive.history().add(bianchi(), day("2026-03-11"), new Event.Noted("ha chiamato"));
        assertEquals(
                List.of(new HistoryEntry(
                        id, bianchi(), day("2026-03-11"), NOW, "Livia", new Event.Noted("ha chiamato"))),
                archive.history().of(bianchi()));
    }

    @Test
    void entriesComeInTheOrderInWhichTheyWereAdded() {
        var late = archive.history().add(bianchi(), day("2026-03-11"), new Event.Noted("prima"));
        var early = archive.history().add(bianchi(), day("2026-01-01"), new Event.Noted("poi"));
        var other = archive.history().add(rossi(), day("2026-03-11"), new Event.Resumed());
        assertTrue(late.value() < early.value() && early.value() < other.value());
        assertEquals(
                List.of(late, early),
                archive.history().of(bianchi()).stream().map(HistoryEntry::id).toList());
        assertEquals(
                List.of(late, other),
                archive.history().on(day("2026-03-11")).stream()
                        .map(HistoryEntry::id)
                        .toList());
    }

    @Test
    void whatEachCustomerWasToldIsFoundForManyAtOnce() {
        everyEvent().forEach(event -> {
            archive.history().add(bianchi(), day("2026-03-11"), event);
            archive.history().add(rossi(), day("2026-03-11"), event);
        });
        var ofBianchi = archive.history().of(bianchi());
        var ofRossi = archive.history().of(rossi());
        assertEquals(
                Map.of(bianchi(), ofBianchi, rossi(), ofRossi),
                archive.history().of(Set.of(bianchi(), rossi(), new CustomerId(99))));
        assertEquals(Map.of(rossi(), ofRossi), archive.history().of(Set.of(rossi())));
        assertEquals(Map.of(), archive.history().of(Set.of()));
    }

    private List<Event> everyEvent() {
        var payment = pay(bianchi(), "2026-03-01", Money.of("10.00"), "");
        return Stream.of(calls(), otherEvents(payment), bends(), agreements(payment), judgements())
                .flatMap(events -> events)
                .toList();
    }

    private Stream<Event> calls() {
        return outcomes()
                .map(outcome -> new Event.Called(Optional.of(Step.FIRST_CALL), outcome, "Carla", "gentile; ’ok’ €"));
    }

    private Stream<CallOutcome> outcomes() {
        return Stream.of(
                new CallOutcome.NoAnswer(),
                new CallOutcome.MessageLeft(),
                new CallOutcome.Spoken(),
                new CallOutcome.Promised(day("2026-03-20"), Money.of("100.00")),
                new CallOutcome.Disputed(Set.of(invoice("1"), invoice("2")), "merce rotta"),
                new CallOutcome.Disputed(Set.of(), "tutto"),
                new CallOutcome.WantsCopy(),
                new CallOutcome.WrongNumber(),
                new CallOutcome.Refuses(),
                new CallOutcome.InDifficulty(),
                new CallOutcome.CallBack(day("2026-03-13")),
                new CallOutcome.SaysPaid(Optional.of(day("2026-03-02")), "CRO 123"),
                new CallOutcome.SaysPaid(Optional.empty(), ""));
    }

    private Stream<Event> otherEvents(PaymentId payment) {
        var letter = archive.documents().keep("sollecito.pdf", "application/pdf", Drafts.content("%PDF"));
        return Stream.of(
                new Event.Called(Optional.empty(), new CallOutcome.NoAnswer(), "", ""),
                written(Set.of(open("1").id(), open("2").id()), Optional.of(letter)),
                written(Set.of(), Optional.empty()),
                new Event.Paid(payment, Money.of("10.00"), day("2026-03-01")),
                new Event.PaymentUndone(payment, Money.of("10.00")),
                new Event.DisputeClosed(invoice("1"), DisputeEnd.CREDIT_NOTE, "sostituita"),
                new Event.Held(Optional.of(day("2026-04-01")), "ferie"),
                new Event.Held(Optional.empty(), "avvocato"),
                new Event.Resumed(),
                new Event.CopySent(),
                new Event.DueDateConfirmed(open("1").id(), day("2026-02-10")),
                new Event.Attached(Exhibit.DELIVERY, Set.of(invoice("1")), letter, "DDT 211.pdf"),
                new Event.Attached(Exhibit.TERMS, Set.of(), letter, "contratto.pdf"),
                new Event.Noted("nota"));
    }

    private Stream<Event> bends() {
        var part = Optional.of(Money.of("12.50"));
        var answerBy = Optional.of(day("2026-03-30"));
        return Stream.of(
                new Event.Received("2026/7", day("2026-03-12"), Proof.PEC_RECEIPT, Optional.empty()),
                new Event.Promised(day("2026-03-20"), Money.of("100.00"), "il titolare"),
                new Event.DisputeOpened(new Dispute(Set.of(invoice("1")), part, "graffi", true, "Marta", answerBy)),
                new Event.DisputeOpened(new Dispute(Set.of(), Optional.empty(), "", false, "", Optional.empty())),
                new Event.InvoiceHeld(invoice("1"), answerBy, "aspettiamo il collaudo"),
                new Event.InvoiceHeld(invoice("1"), Optional.empty(), ""),
                new Event.InvoiceResumed(invoice("1")),
                new Event.StandingChanged(Standing.INSOLVENT, "liquidazione giudiziale"),
                new Event.WrittenOff(Set.of(invoice("1"), invoice("2")), "irreperibile", day("2027-03-12")),
                new Event.TakenUpAgain(Set.of(invoice("1"))),
                new Event.CauseNoted(Cause.OPPORTUNISM, "paga sempre a 90"),
                new Event.QuestionAnswered(Question.DELIVERY_PROVED, Reply.UNKNOWN, "chiedere al magazzino"),
                new Event.WentOnAnyway(Guard.HOLIDAY, Step.FIRST_REMINDER, "lo ha chiesto lui"),
                new Event.Approved(Step.NOTICE_OF_DEFAULT),
                new Event.StepSkipped(Step.FIRST_CALL, "non ha telefono"),
                new Event.Worried("ritardi con tutti"),
                new Event.Reassured(),
                new Event.PolicyAssigned(Optional.empty(), Optional.of(new PolicyName("standard")), "storico"),
                new Event.PolicyAssigned(Optional.of(invoice("1")), Optional.empty(), ""));
    }

    private Stream<Event> agreements(PaymentId payment) {
        var some = archive.history().add(rossi(), day("2026-03-11"), new Event.Noted("di un piano"));
        var terms = new PlanTerms(
                Set.of(invoice("1"), invoice("2")),
                List.of(
                        new PlanRate(day("2026-04-01"), Money.of("100.00")),
                        new PlanRate(day("2026-05-01"), Money.of("110.00"))),
                PlanInterest.INCLUDED,
                Money.of("10.00"),
                true,
                5);
        var settlement = new SettlementTerms(Set.of(invoice("1")), Money.of("70.00"), day("2026-04-01"));
        return Stream.of(
                new Event.PlanProposed(terms),
                new Event.AgreementWritten(
                        some,
                        "PR-2026/0001",
                        archive.documents().keep("PR.pdf", "application/pdf", Drafts.content("%PDF-1"))),
                new Event.PlanSigned(some, day("2026-03-12")),
                new Event.PlanEnded(some, "due rate saltate"),
                new Event.SettlementAgreed(settlement),
                new Event.SettlementKept(some, Money.of("30.00")),
                new Event.SettlementEnded(some, "ci ha ripensato"),
                new Event.DiscountOffered(invoice("1"), new BigDecimal("2.5"), day("2026-03-20")),
                new Event.CreditApplied(payment, open("1").id(), Towards.CAPITAL, Money.of("1.00")),
                new Event.DiscountTaken(some, Money.of("2.50")),
                new Event.InterestWaived(open("1").id(), Towards.LUMP_SUM, Money.of("3.21"), "buoni rapporti"),
                new Event.Corrected(some, "era un altro cliente"));
    }

    private Stream<Event> judgements() {
        return Stream.of(
                new Event.Acknowledged(Set.of(invoice("1")), day("2026-03-12"), "chiede di pagare a rate"),
                new Event.Acknowledged(Set.of(), day("2026-03-12"), ""),
                new Event.ClaimFiled(Set.of(invoice("1")), day("2026-03-12"), "Tribunale di Padova"),
                new Event.ClaimDecided(Set.of(invoice("1")), day("2026-09-12"), "decreto definitivo"),
                new Event.TermChosen(invoice("1"), Term.ONE_YEAR),
                new Event.CreditLimitSet(Optional.of(Money.of("5000.00"))),
                new Event.CreditLimitSet(Optional.empty()),
                new Event.SignalNoted(SourceGrade.OFFICIAL, "bilancio in perdita"),
                new Event.GradeGiven(Optional.of(Grade.POOR), "lo conosco"),
                new Event.GradeGiven(Optional.empty(), ""));
    }

    private static Event written(Set<InstalmentId> about, Optional<DocumentId> letter) {
        return new Event.Written(ReminderLevel.NOTICE, Channel.PEC, "2026/7", about, letter);
    }

    private InvoiceId invoice(String number) {
        return open(number).invoice();
    }

    private CustomerId bianchi() {
        return archive.customers().findBy("01234567897").orElseThrow().id();
    }

    private CustomerId rossi() {
        return archive.customers().findBy("02345678903").orElseThrow().id();
    }
}

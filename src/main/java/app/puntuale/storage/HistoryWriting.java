package app.puntuale.storage;

import app.puntuale.followups.Dispute;
import app.puntuale.followups.Event;
import app.puntuale.followups.Grade;
import app.puntuale.followups.HistoryId;
import app.puntuale.followups.PolicyName;
import app.puntuale.money.Money;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanTerms;
import app.puntuale.storage.schema.tables.records.HistoryInstalmentRecord;
import app.puntuale.storage.schema.tables.records.HistoryInvoiceRecord;
import app.puntuale.storage.schema.tables.records.HistoryRateRecord;
import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.util.ArrayList;
import java.util.List;
import org.jooq.TableRecord;

/// An event on its way into the row of the history. A new event stops the build here and in [HistoryReading].
final class HistoryWriting {

    private HistoryWriting() {}

    static void write(Event event, HistoryRecord row) {
        row.setEvent(EventName.of(event).name());
        switch (event) {
            case Event.Called that -> {
                row.setStep(that.step().orElse(null));
                row.setAnsweredBy(that.answeredBy());
                row.setWords(that.note());
                OutcomeRow.write(that.outcome(), row);
            }
            case Event.Written that -> {
                row.setLevel(that.level());
                row.setChannel(that.channel());
                row.setProtocol(that.protocol());
                row.setDocumentId(that.letter().orElse(null));
            }
            case Event.Received that -> {
                row.setProtocol(that.protocol());
                row.setThatDay(that.receivedOn());
                row.setDetail(that.proof().name());
                row.setDocumentId(that.receipt().orElse(null));
            }
            case Event.Paid that -> {
                row.setPaymentId(that.payment());
                row.setThatDay(that.receivedOn());
                write(that.amount(), row);
            }
            case Event.PaymentUndone that -> {
                row.setPaymentId(that.payment());
                write(that.amount(), row);
            }
            case Event.Promised that -> {
                row.setThatDay(that.by());
                row.setAnsweredBy(that.who());
                write(that.amount(), row);
            }
            case Event.DisputeOpened that -> write(that.dispute(), row);
            case Event.DisputeClosed that -> {
                row.setInvoiceId(that.invoice());
                row.setDetail(that.end().name());
                row.setWords(that.how());
            }
            case Event.Held that -> {
                row.setThatDay(that.until().orElse(null));
                row.setWords(that.reason());
            }
            case Event.InvoiceHeld that -> {
                row.setInvoiceId(that.invoice());
                row.setThatDay(that.until().orElse(null));
                row.setWords(that.reason());
            }
            case Event.InvoiceResumed that -> row.setInvoiceId(that.invoice());
            case Event.StandingChanged that -> {
                row.setDetail(that.standing().name());
                row.setWords(that.reason());
            }
            case Event.WrittenOff that -> {
                row.setThatDay(that.lookAgainOn());
                row.setWords(that.reason());
            }
            case Event.CauseNoted that -> {
                row.setDetail(that.cause().name());
                row.setWords(that.note());
            }
            case Event.QuestionAnswered that -> {
                row.setDetail(that.question().name());
                row.setOutcome(that.reply().name());
                row.setWords(that.note());
            }
            case Event.WentOnAnyway that -> {
                row.setDetail(that.guard().name());
                row.setStep(that.step());
                row.setWords(that.reason());
            }
            case Event.Approved that -> row.setStep(that.step());
            case Event.StepSkipped that -> {
                row.setStep(that.step());
                row.setWords(that.reason());
            }
            case Event.Worried that -> row.setWords(that.reason());
            case Event.PolicyAssigned that -> {
                row.setInvoiceId(that.invoice().orElse(null));
                row.setPolicy(that.policy().map(PolicyName::text).orElse(null));
                row.setWords(that.reason());
            }
            case Event.Acknowledged that -> {
                row.setThatDay(that.acknowledgedOn());
                row.setWords(that.how());
            }
            case Event.ClaimFiled that -> {
                row.setThatDay(that.filedOn());
                row.setWords(that.court());
            }
            case Event.ClaimDecided that -> {
                row.setThatDay(that.decidedOn());
                row.setWords(that.how());
            }
            case Event.TermChosen that -> {
                row.setInvoiceId(that.invoice());
                row.setDetail(that.term().name());
            }
            case Event.PlanProposed that -> write(that.terms(), row);
            case Event.PlanSigned that -> {
                row.setLineId(that.plan());
                row.setThatDay(that.signedOn());
            }
            case Event.PlanEnded that -> {
                row.setLineId(that.plan());
                row.setWords(that.reason());
            }
            case Event.SettlementAgreed that -> {
                row.setThatDay(that.terms().by());
                write(that.terms().accepted(), row);
            }
            case Event.SettlementKept that -> {
                row.setLineId(that.settlement());
                write(that.waived(), row);
            }
            case Event.SettlementEnded that -> {
                row.setLineId(that.settlement());
                row.setWords(that.reason());
            }
            case Event.DiscountOffered that -> {
                row.setInvoiceId(that.invoice());
                row.setPercent(that.percent());
                row.setThatDay(that.until());
            }
            case Event.DiscountTaken that -> {
                row.setLineId(that.discount());
                write(that.amount(), row);
            }
            case Event.CreditApplied that -> {
                row.setPaymentId(that.payment());
                row.setInstalmentId(that.instalment());
                row.setDetail(that.towards().name());
                write(that.amount(), row);
            }
            case Event.InterestWaived that -> {
                row.setInstalmentId(that.instalment());
                row.setDetail(that.towards().name());
                write(that.amount(), row);
                row.setWords(that.reason());
            }
            case Event.CreditLimitSet that -> that.limit().ifPresent(limit -> write(limit, row));
            case Event.SignalNoted that -> {
                row.setDetail(that.source().name());
                row.setWords(that.text());
            }
            case Event.GradeGiven that -> {
                row.setDetail(that.grade().map(Grade::name).orElse(null));
                row.setWords(that.note());
            }
            case Event.DueDateConfirmed that -> {
                row.setInstalmentId(that.instalment());
                row.setThatDay(that.dueOn());
            }
            case Event.Corrected that -> {
                row.setLineId(that.line());
                row.setWords(that.reason());
            }
            case Event.AgreementWritten that -> {
                row.setLineId(that.agreement());
                row.setProtocol(that.protocol());
                row.setDocumentId(that.paper());
            }
            case Event.Attached that -> {
                row.setDetail(that.exhibit().name());
                row.setDocumentId(that.document());
                row.setWords(that.name());
            }
            case Event.Noted that -> row.setWords(that.text());
            case Event.Resumed _, Event.TakenUpAgain _, Event.Reassured _, Event.CopySent _ -> {}
        }
    }

    private static void write(Dispute dispute, HistoryRecord row) {
        row.setTold(dispute.reason());
        row.setAgreed(dispute.perhapsOurs());
        row.setAnsweredBy(dispute.owner());
        row.setThatDay(dispute.answerBy().orElse(null));
        dispute.part().ifPresent(part -> write(part, row));
    }

    private static void write(PlanTerms terms, HistoryRecord row) {
        row.setDetail(terms.interest().name());
        row.setAgreed(terms.acceleration());
        row.setDays(terms.graceDays());
        write(terms.agreedInterest(), row);
    }

    private static void write(Money amount, HistoryRecord row) {
        row.setAmount(amount.amount());
        row.setCurrency(amount.currency());
    }

    /// The invoices an event names, the instalments a reminder asked for and the rates of a plan have rows of their
    /// own.
    static List<TableRecord<?>> rowsBelow(HistoryId line, Event event) {
        var rows = new ArrayList<TableRecord<?>>();
        event.invoices().forEach(invoice -> rows.add(new HistoryInvoiceRecord(line, invoice)));
        if (event instanceof Event.Written written) {
            written.about().forEach(instalment -> rows.add(new HistoryInstalmentRecord(line, instalment)));
        }
        if (event instanceof Event.PlanProposed(var terms)) {
            rows.addAll(rates(line, terms.rates()));
        }
        return rows;
    }

    private static List<HistoryRateRecord> rates(HistoryId line, List<PlanRate> rates) {
        var rows = new ArrayList<HistoryRateRecord>();
        for (var rate : rates) {
            rows.add(new HistoryRateRecord(
                    line, rows.size() + 1, rate.dueOn(), rate.amount().amount()));
        }
        return rows;
    }
}

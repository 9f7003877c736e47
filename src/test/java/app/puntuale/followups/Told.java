package app.puntuale.followups;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.CallOutcome.CallBack;
import app.puntuale.followups.CallOutcome.Disputed;
import app.puntuale.followups.CallOutcome.InDifficulty;
import app.puntuale.followups.CallOutcome.MessageLeft;
import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.Promised;
import app.puntuale.followups.CallOutcome.Refuses;
import app.puntuale.followups.CallOutcome.SaysPaid;
import app.puntuale.followups.CallOutcome.Spoken;
import app.puntuale.followups.CallOutcome.WantsCopy;
import app.puntuale.followups.CallOutcome.WrongNumber;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.Nothing;
import app.puntuale.followups.Proposal.Stopped;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.followups.Reason.AskedForCopy;
import app.puntuale.followups.Reason.AskedToBeCalledBack;
import app.puntuale.followups.Reason.CallUnanswered;
import app.puntuale.followups.Reason.LadderExhausted;
import app.puntuale.followups.Reason.LargeInvoiceDueSoon;
import app.puntuale.followups.Reason.LateEnough;
import app.puntuale.followups.Reason.LateEnoughForALargeAmount;
import app.puntuale.followups.Reason.NoAnswerToReminder;
import app.puntuale.followups.Reason.PromiseBroken;
import app.puntuale.followups.Reason.Refused;
import app.puntuale.followups.Reason.SaidPaid;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.SettlementTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a case as it is told, and tells the answer in the same words. Invoices are single letters; days are counted
/// from the due date of A, which is Monday 2 March 2026.
final class Told {

    static final LocalDate DUE = LocalDate.parse("2026-03-02");
    static final CustomerId CUSTOMER = new CustomerId(1);
    private static final String OWED = "owed ";

    private Told() {}

    static LocalDate day(String told) {
        return DUE.plusDays(Integer.parseInt(told.replace("+", "")));
    }

    static String told(LocalDate day) {
        return "%+d".formatted(ChronoUnit.DAYS.between(DUE, day));
    }

    /// `A 1000 due 0; B 200 USD due +20; C 300 due 0 REJECTED_BY_SDI; D 300 without due date`; `E 500 due +30 of A` is
    /// another instalment of A. `owed 400` among them is no invoice, but what we owe the customer.
    static List<OpenItem> items(String told) {
        return "-".equals(told)
                ? List.of()
                : Arrays.stream(told.split("; "))
                        .filter(words -> !words.startsWith(OWED))
                        .map(Told::item)
                        .toList();
    }

    static Amounts credit(String told) {
        return Amounts.of(Arrays.stream(told.split("; "))
                .filter(words -> words.startsWith(OWED))
                .map(words -> Money.of(words.substring(OWED.length())))
                .toList());
    }

    private static OpenItem item(String told) {
        var words = told.strip().split(" ");
        var currency = words[2].length() == 3 && !"due".equals(words[2]) ? words[2] : "EUR";
        var outstanding = new Money(new BigDecimal(words[1]), Currency.getInstance(currency));
        var dueOn = told.contains("without due date")
                ? Optional.<LocalDate>empty()
                : Optional.of(day(words[Arrays.asList(words).indexOf("due") + 1]));
        var doubts = EnumSet.noneOf(Doubt.class);
        Arrays.stream(Doubt.values())
                .filter(doubt -> Arrays.asList(words).contains(doubt.name()))
                .forEach(doubts::add);
        return new OpenItem(
                instalment(words[0]),
                invoice(told.contains(" of ") ? words[words.length - 1] : words[0]),
                CUSTOMER,
                words[0],
                dueOn.orElse(DUE).minusDays(30),
                1,
                1,
                dueOn,
                Optional.empty(),
                outstanding,
                outstanding,
                Optional.empty(),
                doubts);
    }

    /// `+3 FIRST A; +10 no answer; +12 promised 1000 by +20; +21 paid 400`
    static List<HistoryEntry> history(String told) {
        var entries = new ArrayList<HistoryEntry>();
        if (!"-".equals(told)) {
            for (var line : told.split("; ")) {
                var words = line.strip().split(" ", 2);
                var on = day(words[0]);
                entries.add(new HistoryEntry(
                        new HistoryId(entries.size() + 1), CUSTOMER, on, Instant.EPOCH, "Marta", event(words[1], on)));
            }
        }
        return entries;
    }

    private static Event event(String told, LocalDate on) {
        var words = told.split(" ");
        return switch (words[0]) {
            case "FIRST", "SECOND", "THIRD", "NOTICE" -> written(ReminderLevel.valueOf(words[0]), words[1]);
            case "paid" -> new Event.Paid(new PaymentId(1), Money.of(words[1]), on);
            case "undone" -> new Event.PaymentUndone(new PaymentId(1), Money.of(words[1]));
            case "held" ->
                new Event.Held(words.length == 1 ? Optional.empty() : Optional.of(day(words[2])), "in vacanza");
            case "resumed" -> new Event.Resumed();
            case "closed" -> new Event.DisputeClosed(invoice(words[1]), DisputeEnd.RESUMED, "respinta");
            case "copy" -> new Event.CopySent();
            case "part" -> new Event.DisputeOpened(dispute(words[1], Optional.of(Money.of(words[2])), false));
            case "ours" -> new Event.DisputeOpened(dispute(words[1], Optional.empty(), true));
            case "confirmed" -> new Event.DueDateConfirmed(instalment(words[1]), DUE);
            case "answered" -> new Event.QuestionAnswered(Question.valueOf(words[1]), Reply.valueOf(words[2]), "");
            case "caused" -> new Event.CauseNoted(Cause.valueOf(words[1]), "si vede");
            case "noted" -> new Event.Noted("preferisce il bonifico");
            case "complains" -> new Event.DisputeOpened(complaint(words));
            case "rests" -> new Event.InvoiceHeld(invoice(words[1]), Optional.of(day(words[3])), "collaudo");
            case "stands" -> new Event.StandingChanged(Standing.valueOf(words[1]), "");
            case "given" -> new Event.WrittenOff(Set.of(invoice(words[2])), "", on.plusYears(1));
            case "worries" -> new Event.Worried("voci di mercato");
            case "reassures" -> new Event.Reassured();
            case "policy" ->
                new Event.PolicyAssigned(
                        words.length == 2 ? Optional.empty() : Optional.of(invoice(words[2])),
                        Optional.of(new PolicyName(words[1])),
                        "");
            case "approved" -> new Event.Approved(Step.valueOf(words[1]));
            case "skipped" -> new Event.StepSkipped(Step.valueOf(words[1]), "");
            case "received" -> new Event.Received("1/2026", on, Proof.SIGNED_CARD, Optional.empty());
            case "wrote" -> new Event.Promised(day(words[4]), Money.of(words[2]), "la titolare");
            case "plan" -> new Event.PlanProposed(plan(words));
            case "signed" -> new Event.PlanSigned(line(words), on);
            case "ended" -> new Event.PlanEnded(line(words), "rata saltata");
            case "settled" -> new Event.SettlementAgreed(settlement(words));
            case "kept" -> new Event.SettlementKept(line(words), Money.of("1"));
            case "withdrawn" -> new Event.SettlementEnded(line(words), "ci ha ripensato");
            case "struck" -> new Event.Corrected(line(words), "");
            default -> new Event.Called(Optional.empty(), outcome(told, words), "", "");
        };
    }

    /// To be answered by +12, by Marta.
    private static Dispute dispute(String letter, Optional<Money> part, boolean perhapsOurs) {
        return new Dispute(Set.of(invoice(letter)), part, "graffi", perhapsOurs, "Marta", Optional.of(day("+12")));
    }

    /// `complains A` or `complains A 400`
    private static Dispute complaint(String... words) {
        var part = words.length == 2 ? Optional.<Money>empty() : Optional.of(Money.of(words[2]));
        return new Dispute(Set.of(invoice(words[1])), part, "graffi", false, "", Optional.empty());
    }

    /// `plan AB 300 by +30, 300 by +60`: five days of grace, interest runs on.
    private static PlanTerms plan(String... words) {
        var rates = new ArrayList<PlanRate>();
        for (var i = 2; i < words.length; i += 3) {
            rates.add(new PlanRate(day(words[i + 2].replace(",", "")), Money.of(words[i])));
        }
        return new PlanTerms(invoices(words[1]), rates, PlanInterest.RUNS, Money.ZERO, true, PlanWish.USUAL_GRACE);
    }

    /// `settled AB for 600 by +30`
    private static SettlementTerms settlement(String... words) {
        return new SettlementTerms(invoices(words[1]), Money.of(words[3]), day(words[5]));
    }

    /// `struck line 2`, `signed line 2`
    private static HistoryId line(String... words) {
        return new HistoryId(Long.parseLong(words[2]));
    }

    private static Set<InvoiceId> invoices(String letters) {
        return letters.chars()
                .mapToObj(letter -> invoice(Character.toString(letter)))
                .collect(Collectors.toSet());
    }

    static Event written(ReminderLevel level, String letters) {
        var about = letters.chars()
                .mapToObj(letter -> instalment(Character.toString(letter)))
                .collect(Collectors.toSet());
        return new Event.Written(level, Channel.EMAIL, "1/2026", about, Optional.of(new DocumentId(1)));
    }

    static CallOutcome outcome(String told, String... words) {
        return switch (words[0]) {
            case "promised" -> new Promised(day(words[3]), Money.of(words[1]));
            case "disputed" ->
                new Disputed(
                        words.length == 1
                                ? Set.of()
                                : Arrays.stream(words)
                                        .skip(1)
                                        .map(Told::invoice)
                                        .collect(Collectors.toSet()),
                        "graffi");
            case "callback" -> new CallBack(day(words[1]));
            default ->
                switch (told) {
                    case "no answer" -> new NoAnswer();
                    case "message left" -> new MessageLeft();
                    case "spoken" -> new Spoken();
                    case "wants a copy" -> new WantsCopy();
                    case "wrong number" -> new WrongNumber();
                    case "refuses" -> new Refuses();
                    case "in difficulty" -> new InDifficulty();
                    case "says paid" -> new SaysPaid(Optional.empty(), "");
                    default -> throw new IllegalArgumentException(told);
                };
        };
    }

    static CustomerCase aCase(CustomerKind kind, String items, String history) {
        return new CustomerCase(CUSTOMER, kind, items(items), credit(items), history(history));
    }

    private static boolean isInPart(Act act) {
        return act.items().stream().anyMatch(item -> item.outstanding().compareTo(item.amount()) < 0);
    }

    static String told(Proposal proposal) {
        return switch (proposal) {
            case Act act ->
                "%s %s (%s)%s"
                                .formatted(
                                        act.action(),
                                        act.items().stream()
                                                .map(OpenItem::number)
                                                .collect(Collectors.joining()),
                                        told(act.reason()),
                                        act.fastLane() ? " fast" : "")
                        + (isInPart(act) ? " asking " + act.amount().euros().amount() : "");
            case WaitUntil(var day, var why) -> "wait until %s (%s)".formatted(told(day), why);
            case Stopped(var why) -> "stopped (%s)".formatted(why);
            case Nothing() -> "nothing";
        };
    }

    private static String told(Reason reason) {
        return switch (reason) {
            case LargeInvoiceDueSoon(var dueOn) -> "a large one is due on " + told(dueOn);
            case LateEnough(var days) -> days + " days late";
            case Reason.DueSoonFromWhoWorriesUs(var dueOn, var worry) -> "due on " + told(dueOn) + ", " + worry;
            case Reason.LateEnoughForWhoWorriesUs(var days, var worry) -> days + " days late, " + worry;
            case Reason.NeedsApproval(var step) -> "the owner decides on " + step;
            case LateEnoughForALargeAmount(var days, var threshold) ->
                "%d days late, over %s".formatted(days, threshold.amount());
            case NoAnswerToReminder(var level, var on) -> "no answer to %s of %s".formatted(level, told(on));
            case PromiseBroken(var by, var promised, var received) ->
                "promised %s by %s, received %s".formatted(promised.amount(), told(by), received.amount());
            case AskedToBeCalledBack(var on) -> "asked to be called back on " + told(on);
            case AskedForCopy(var on) -> "asked for a copy on " + told(on);
            case SaidPaid(var on) -> "said paid on " + told(on);
            case CallUnanswered(var on, var attempts) -> "unanswered on %s, tries: %d".formatted(told(on), attempts);
            case Refused(var on) -> "refused on " + told(on);
            case Reason.InDifficulty(var on) -> "in difficulty on " + told(on);
            case Reason.PrescriptionNear(var until, var claims) -> claims + " to end by " + told(until);
            case Reason.PrescriptionEnded(var until) -> "ended on " + told(until);
            case Reason.LargeInvoiceWithDiscount(var dueOn, var percent, var until) ->
                "a large one is due on %s, %s %% off until %s".formatted(told(dueOn), percent, told(until));
            case Reason.RateLate(var dueOn, var left, var lapsesOn) ->
                "rate of %s late, %s missing, lapses on %s".formatted(told(dueOn), left.amount(), told(lapsesOn));
            case Reason.PlanLapsed(var dueOn, var rate, var on) ->
                "plan lapsed on %s, rate of %s, %s".formatted(told(on), told(dueOn), rate.amount());
            case Reason.SettlementLapsed(var by, var accepted) ->
                "settlement of %s by %s lapsed".formatted(accepted.amount(), told(by));
            case LadderExhausted(var written, var calls) -> "after %d letters and %d calls".formatted(written, calls);
        };
    }

    private static InstalmentId instalment(String letter) {
        return new InstalmentId(letter.charAt(0));
    }

    static InvoiceId invoice(String letter) {
        return new InvoiceId(letter.charAt(0));
    }
}

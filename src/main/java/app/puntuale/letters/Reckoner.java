package app.puntuale.letters;

import app.puntuale.calendar.DueDates;
import app.puntuale.followups.DealingsInHistory;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.NotAsked;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Rulebook;
import app.puntuale.interest.Claim;
import app.puntuale.interest.Imputation;
import app.puntuale.interest.InterestUse;
import app.puntuale.interest.LateInterest;
import app.puntuale.interest.Terms;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.letters.Excluded.Why;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Payment;
import app.puntuale.payments.Towards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Decides what a letter asks for, and reckons it. It knows no shelf and no clock.
final class Reckoner {

    static final Comparator<OpenItem> OLDEST_FIRST = Comparator.comparing(
                    (OpenItem item) -> item.dueOn().orElse(LocalDate.MAX))
            .thenComparing(OpenItem::issuedOn)
            .thenComparing(OpenItem::number)
            .thenComparingInt(OpenItem::position);

    private final Dossier dossier;
    private final ReminderLevel level;
    private final LetterChoices choices;
    private final LateInterest interest;
    private final DueDates dueDates;
    private final LocalDate today;
    private final Map<InstalmentId, NotAsked> notAsked;
    private final Map<InstalmentId, LocalDate> notices;

    Reckoner(
            Dossier dossier,
            ReminderLevel level,
            LetterChoices choices,
            LateInterest interest,
            DueDates dueDates,
            Rulebook rulebook,
            LocalDate today) {
        this.dossier = dossier;
        this.level = level;
        this.choices = choices;
        this.interest = interest;
        this.dueDates = dueDates;
        this.today = today;
        this.notices = DealingsInHistory.in(dossier.history()).notices();
        this.notAsked = NotAsked.of(rulebook, dossier.customerCase(), today).stream()
                .collect(Collectors.toMap(left -> left.item().id(), Function.identity()));
    }

    Demand demand() {
        var excluded = new ArrayList<Excluded>();
        var included = new ArrayList<OpenItem>();
        for (var item : dossier.items().stream().sorted(OLDEST_FIRST).toList()) {
            reason(item)
                    .ifPresentOrElse(
                            why -> excluded.add(new Excluded(item, why)), () -> included.add(undisputed(item)));
        }
        if (level == ReminderLevel.NOTICE) {
            leaveOutWhatWasNeverRemindedOf(included, excluded);
        }
        return new Demand(today, asked(included), creditsAgainst(included), excluded);
    }

    private Optional<Why> reason(OpenItem item) {
        if (choices.leftOut().contains(item.id())) {
            return Optional.of(Why.LEFT_OUT);
        }
        if (!item.mayBeChased()) {
            return Optional.of(doubt(item));
        }
        return leftOut(item)
                .flatMap(left -> switch (left.why()) {
                    case DISPUTED -> Optional.of(Why.DISPUTED);
                    case HELD -> Optional.of(Why.HELD);
                    case WRITTEN_OFF -> Optional.of(Why.WRITTEN_OFF);
                    case AGREED -> Optional.of(Why.AGREED);
                    case NOT_YET_DUE -> Optional.of(Why.NOT_YET_DUE);
                    case WITHOUT_DUE_DATE, DOUBTFUL, DISPUTED_IN_PART, SILENT -> Optional.empty();
                })
                .or(() -> item.isOverdue(today) ? Optional.empty() : Optional.of(Why.NOT_YET_DUE));
    }

    private Optional<NotAsked> leftOut(OpenItem item) {
        return Optional.ofNullable(notAsked.get(item.id()));
    }

    /// What is left of it when a part is disputed (C-11).
    private OpenItem undisputed(OpenItem item) {
        return disputedPart(item)
                .map(part -> item.asking(item.outstanding().minus(part)))
                .orElse(item);
    }

    private Optional<Money> disputedPart(OpenItem item) {
        return leftOut(item)
                .filter(left -> left.why() == NotAsked.Why.DISPUTED_IN_PART)
                .map(NotAsked::amount);
    }

    private static Why doubt(OpenItem item) {
        return item.doubts().stream()
                .sorted()
                .flatMap((Doubt doubt) -> switch (doubt) {
                    case DUE_DATE_MISSING -> Stream.of(Why.TO_BE_COMPLETED);
                    case PERHAPS_COLLECTED -> Stream.of(Why.PERHAPS_COLLECTED);
                    case REJECTED_BY_SDI -> Stream.of(Why.REJECTED_BY_SDI);
                    case REFUSED_BY_CUSTOMER -> Stream.of(Why.REFUSED_BY_CUSTOMER);
                    case AMOUNTS_DIFFER, WRONG_CHECK_DIGIT -> Stream.<Why>empty();
                })
                .findFirst()
                .orElse(Why.TO_BE_COMPLETED);
    }

    /// A notice of default does not come out of the blue; but when nothing was ever reminded of, a person has decided.
    private void leaveOutWhatWasNeverRemindedOf(List<OpenItem> included, List<Excluded> excluded) {
        var reminded = remindedOf();
        if (included.stream().noneMatch(item -> reminded.contains(item.id()))) {
            return;
        }
        included.removeIf(item -> {
            var never = !reminded.contains(item.id());
            if (never) {
                excluded.add(new Excluded(item, Why.NOT_YET_REMINDED));
            }
            return never;
        });
    }

    private Set<InstalmentId> remindedOf() {
        return dossier.history().stream()
                .map(HistoryEntry::event)
                .flatMap(event -> event instanceof Event.Written written ? written.about().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    private List<Asked> asked(List<OpenItem> included) {
        var withLumpSum = new HashSet<InvoiceId>();
        return included.stream()
                .map(item -> item.outstanding().isEuro()
                        ? inEuro(item, choices.lumpSum() && withLumpSum.add(item.invoice()))
                        : abroad(item))
                .toList();
    }

    private Asked inEuro(OpenItem item, boolean lumpSum) {
        var statement = interest.on(claim(item, lumpSum));
        var calculated = choices.interest() == InterestUse.CALCULATED;
        return new Asked(
                item,
                item.daysLate(today).orElseThrow(),
                imputation() == Imputation.ART_1194 ? statement.residualCapital() : item.outstanding(),
                calculated ? without(given(item, Towards.INTEREST), statement.unpaidInterest()) : Money.ZERO,
                without(given(item, Towards.LUMP_SUM).plus(collected(item)), statement.lumpSum()),
                notPaid(item),
                Optional.of(statement));
    }

    private NotPaid notPaid(OpenItem item) {
        return new NotPaid(
                dossier.applied().stream()
                        .filter(credit -> credit.instalment().equals(item.id()))
                        .toList(),
                disputedPart(item).orElse(Money.zero(item.amount().currency())));
    }

    private static Money without(Money less, Money amount) {
        return amount.minus(less.min(amount));
    }

    /// What a person has given up is not asked for again.
    private Money given(OpenItem item, Towards towards) {
        return dossier.customerCase().counted().stream()
                .map(entry -> entry.event() instanceof Event.InterestWaived(var on, var what, var amount, var _)
                                && on.equals(item.id())
                                && what == towards
                        ? amount
                        : Money.ZERO)
                .collect(Money.sum());
    }

    private Money collected(OpenItem item) {
        return payments().stream()
                .flatMap(payment -> payment.allocations().stream())
                .filter(part -> part.instalment().equals(item.id()) && part.towards() == Towards.LUMP_SUM)
                .map(Allocation::amount)
                .collect(Money.sum());
    }

    /// Another currency is asked for as it is: the law’s interest and lump sum are in euro.
    private Asked abroad(OpenItem item) {
        var nothing = Money.ZERO;
        return new Asked(
                item,
                item.daysLate(today).orElseThrow(),
                item.outstanding(),
                nothing,
                nothing,
                notPaid(item),
                Optional.empty());
    }

    private Claim claim(OpenItem item, boolean lumpSum) {
        var terms = choices.terms()
                .orElseGet(() -> Terms.usualFor(dossier.customer().kind()));
        var claim = new Claims(dueDates, imputation(), today)
                .on(item, terms, dossier.payments(), Optional.ofNullable(notices.get(item.id())));
        return lumpSum ? claim : claim.withoutLumpSum();
    }

    /// Interest that nobody asks for absorbs no payment.
    private Imputation imputation() {
        return choices.interest() == InterestUse.CALCULATED ? choices.imputation() : Imputation.CAPITAL;
    }

    private List<Payment> payments() {
        return dossier.payments().stream().filter(payment -> !payment.undone()).toList();
    }

    private List<Credit> creditsAgainst(List<OpenItem> included) {
        var currencies =
                included.stream().map(item -> item.outstanding().currency()).collect(Collectors.toSet());
        var notes = dossier.credits().stream().map(note -> new Credit(note.number(), note.issuedOn(), note.left()));
        var money = payments().stream()
                .filter(payment -> payment.unallocated().isPositive())
                .map(payment -> new Credit("", payment.receivedOn(), payment.unallocated()));
        return Stream.concat(notes, money)
                .filter(credit -> currencies.contains(credit.amount().currency()))
                .sorted(Comparator.comparing(Credit::on))
                .toList();
    }
}

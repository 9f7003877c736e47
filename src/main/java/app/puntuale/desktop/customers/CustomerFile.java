package app.puntuale.desktop.customers;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.facts.Ahead;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.desktop.facts.ItemStatus;
import app.puntuale.followups.Action;
import app.puntuale.followups.Claim;
import app.puntuale.followups.Claims;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.NotedCause;
import app.puntuale.followups.OpenDispute;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Situation;
import app.puntuale.followups.Waiting;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.prescription.Life;
import app.puntuale.reliability.Portrait;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that the page of a customer shows.
///
/// @param course what the method goes by
/// @param account the customer's money
/// @param portrait how far they can be relied on, and how much they owe
/// @param happenings the latest first
record CustomerFile(
        Customer customer,
        CustomerCase known,
        Course course,
        CustomerAccount account,
        Portrait portrait,
        List<Happening> happenings) {

    CustomerFile {
        happenings = List.copyOf(happenings);
    }

    List<OpenItem> items() {
        return known.items();
    }

    Situation situation() {
        return course.situation();
    }

    Proposal proposal() {
        return course.proposal();
    }

    Ahead ahead() {
        return course.ahead();
    }

    List<OpenItem> overdue(LocalDate today) {
        return items().stream().filter(item -> item.isOverdue(today)).toList();
    }

    Optional<Long> oldestDaysLate(LocalDate today) {
        return overdue(today).stream()
                .flatMap(item -> item.daysLate(today).stream())
                .max(Comparator.naturalOrder());
    }

    static Amounts sum(List<OpenItem> items) {
        return Amounts.of(items.stream().map(OpenItem::outstanding).toList());
    }

    ItemStatus status(OpenItem item, LocalDate today) {
        return ItemStatus.of(item, situation(), known.history(), today);
    }

    boolean isHeld() {
        return situation().hold().isPresent();
    }

    /// What the method wants done today.
    Optional<Action> action() {
        return proposal() instanceof Proposal.Act act ? Optional.of(act.action()) : Optional.empty();
    }

    boolean isToBeRemindedByEmail() {
        return customer.contacts().email().isPresent()
                && action().filter(CustomerFile::isReminder).isPresent();
    }

    private static boolean isReminder(Action action) {
        return switch (action) {
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER -> true;
            case COURTESY_CALL,
                    CALL,
                    NOTICE_OF_DEFAULT,
                    SEND_COPY,
                    CHECK_PAYMENT,
                    ASK_OWNER,
                    CHANGE_OF_ROUTE,
                    STOP_PRESCRIPTION -> false;
        };
    }

    /// The one that is proposed, or one above the last that was written; the notice when nothing is firmer.
    ReminderLevel nextLevel() {
        var proposed = proposal() instanceof Proposal.Act act ? act.step().level() : Optional.<ReminderLevel>empty();
        return proposed.or(() -> lastLevel().map(CustomerFile::above)).orElse(ReminderLevel.FIRST);
    }

    /// How long the claim for it lives; empty without a due date.
    Optional<Claim> claim(OpenItem item) {
        return Claims.of(known).stream()
                .filter(claim -> claim.item().id().equals(item.id()))
                .findFirst();
    }

    /// The nearest first; those past their end too.
    List<Claim> claimsNearTheirEnd(LocalDate today) {
        return Claims.of(known).stream()
                .filter(claim -> isNear(claim, today))
                .sorted(Comparator.comparing(claim -> ((Life.Runs) claim.life()).until()))
                .toList();
    }

    static boolean isNear(Claim claim, LocalDate today) {
        return claim.life() instanceof Life.Runs runs && runs.warning(today).isPresent();
    }

    /// Whether it is a notice of default of which nobody has proved yet that it was received.
    boolean isReceiptMissing(HistoryEntry entry) {
        return entry.event() instanceof Event.Written notice
                && notice.level() == ReminderLevel.NOTICE
                && known.counted().stream()
                        .noneMatch(line -> line.event() instanceof Event.Received received
                                && received.protocol().equals(notice.protocol()));
    }

    List<OpenDispute> disputes() {
        return OpenDispute.of(known);
    }

    /// What keeps everybody from asking, beside a hold and a dispute, which are told for themselves.
    Optional<Waiting> inOtherHands() {
        return proposal() instanceof Proposal.Stopped(var why) && why != Waiting.HELD && why != Waiting.DISPUTED
                ? Optional.of(why)
                : Optional.empty();
    }

    /// Why they do not pay, as far as we know.
    Optional<NotedCause> cause() {
        return NotedCause.of(known);
    }

    boolean isAnotherPromiseAdvisable() {
        return course.promises().isAnotherAdvisable();
    }

    private Optional<ReminderLevel> lastLevel() {
        return known.history().reversed().stream()
                .flatMap(entry ->
                        entry.event() instanceof Event.Written written ? Stream.of(written.level()) : Stream.empty())
                .findFirst();
    }

    private static ReminderLevel above(ReminderLevel level) {
        return switch (level) {
            case FIRST -> ReminderLevel.SECOND;
            case SECOND -> ReminderLevel.THIRD;
            case THIRD, NOTICE -> ReminderLevel.NOTICE;
        };
    }
}

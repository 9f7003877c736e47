package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Cause;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.PromiseDesk;
import app.puntuale.followups.Question;
import app.puntuale.followups.Reply;
import app.puntuale.followups.Standing;
import app.puntuale.followups.Step;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What one decides about a customer beside calling and writing: each is a line of the history, told by a toast.
public final class CustomerDecisions {

    private final CustomerId customer;
    private final FollowUps followUps;
    private final Desk desk;
    private final Deciding deciding;

    public CustomerDecisions(CustomerId customer, FollowUps followUps, Desk desk) {
        this.customer = customer;
        this.followUps = followUps;
        this.desk = desk;
        this.deciding = new Deciding(desk);
    }

    void promise(LocalDate by, Money amount, String who) {
        desk.background().run(() -> followUps.promises().promise(customer, by, amount, who, "", day()), answer -> {
            switch (answer) {
                case PromiseDesk.Answer.Promised _ ->
                    deciding.say("mdi2h-handshake-outline", "customers.done.promised");
                case PromiseDesk.Answer.Refused(var flaw) -> deciding.refuse("calls.flaw." + flaw);
            }
            desk.changes().happened();
        });
    }

    void dispute(Dispute dispute) {
        deciding.take(
                () -> followUps.disputes().open(customer, dispute, day()),
                "mdi2c-comment-alert-outline",
                "customers.done.disputed");
    }

    void close(InvoiceId invoice, DisputeEnd end, String how) {
        deciding.take(
                () -> followUps.disputes().close(customer, invoice, end, how, day()),
                "mdi2c-comment-check-outline",
                "customers.done.disputeClosed");
    }

    /// Nobody contacts the customer.
    ///
    /// @param until empty for as long as nobody resumes
    void hold(Optional<LocalDate> until, String reason) {
        deciding.take(
                () -> followUps.holds().hold(customer, until, reason, day()),
                _ -> desk.toasts()
                        .say("mdi2p-pause-circle-outline", desk.texts().get("customers.done.held"), this::resume));
    }

    private void resume() {
        deciding.take(
                () -> followUps.holds().resume(customer, day()), "mdi2p-play-circle-outline", "customers.done.resumed");
    }

    /// @param until empty for as long as nobody resumes
    void hold(InvoiceId invoice, Optional<LocalDate> until, String reason) {
        deciding.take(
                () -> followUps.holds().hold(customer, invoice, until, reason, day()),
                "mdi2p-pause-circle-outline",
                "customers.done.invoiceHeld");
    }

    void resume(InvoiceId invoice) {
        deciding.take(
                () -> followUps.holds().resume(customer, invoice, day()),
                "mdi2p-play-circle-outline",
                "customers.done.invoiceResumed");
    }

    void stand(Standing standing, String reason) {
        deciding.take(
                () -> followUps.standings().change(customer, standing, reason, day()),
                "mdi2b-briefcase-outline",
                "customers.done.standing");
    }

    /// Everything that is open.
    void writeOff(String reason, LocalDate lookAgainOn) {
        deciding.take(
                () -> followUps.standings().writeOff(customer, Set.of(), reason, lookAgainOn, day()),
                "mdi2a-archive-outline",
                "customers.done.writtenOff");
    }

    void takeUp() {
        deciding.take(
                () -> followUps.standings().takeUp(customer, Set.of(), day()),
                "mdi2p-play-circle-outline",
                "customers.done.takenUp");
    }

    /// The owner agrees to the step that waits for them; whoever did so by mistake takes it back.
    void approve(Step step) {
        new Undoable(followUps, desk)
                .take(
                        customer,
                        () -> followUps.policies().approve(customer, step, day()),
                        "mdi2a-account-check-outline",
                        desk.texts().get("customers.done.approved", desk.texts().get("facts.step." + step)));
    }

    void cause(Cause cause, String note) {
        deciding.take(
                () -> followUps.findings().cause(customer, cause, note, day()),
                "mdi2c-comment-question-outline",
                "customers.done.cause");
    }

    void answer(Question question, Reply reply) {
        deciding.take(
                () -> followUps.findings().answer(customer, question, reply, "", day()),
                "mdi2c-comment-question-outline",
                "customers.done.answered");
    }

    private LocalDate day() {
        return desk.today().get();
    }
}

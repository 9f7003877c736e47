package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.letters.Copies;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.AgreementFlaw;
import app.puntuale.followups.CustomerPlan;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.PlanWish;
import app.puntuale.letters.AgreementDesk.Answer;
import app.puntuale.money.Money;
import app.puntuale.office.Office;
import app.puntuale.texts.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// What is agreed with a customer about an old debt, and the papers on which both sign it.
final class CustomerAgreements {

    private static final String PLAN = "mdi2c-calendar-multiselect";
    private static final String PERCENT = "mdi2p-percent-outline";
    private static final String ALERT = "mdi2a-alert-circle-outline";

    private final CustomerId customer;
    private final Office office;
    private final Desk desk;

    CustomerAgreements(CustomerId customer, Office office, Desk desk) {
        this.customer = customer;
        this.office = office;
        this.desk = desk;
    }

    /// Looks for the plan that is proposed or in force; empty when there is none.
    void plan(Consumer<Optional<CustomerPlan>> show) {
        desk.background()
                .run(
                        () -> office.agreements().plans(customer, day()).reversed().stream()
                                .filter(CustomerPlan::isAlive)
                                .findFirst(),
                        show);
    }

    /// Writes the plan down and makes its paper.
    void propose(PlanWish wish, Consumer<Answer.Made> made) {
        agree(
                () -> office.agreements().proposePlan(customer, wish, day()),
                PLAN,
                "customers.done.planProposed",
                () -> planPaper(made));
    }

    /// Everything that is open, for that much by that day, and makes the letter.
    void settle(Money accepted, LocalDate by, Consumer<Answer.Made> made) {
        agree(
                () -> office.agreements().settle(customer, Set.of(), accepted, by, day()),
                PERCENT,
                "customers.done.settled",
                () -> paper(
                        () -> office.agreementPapers().settlement(customer, Language.ITALIAN, day()),
                        AgreementFlaw.NO_SETTLEMENT,
                        made));
    }

    void sign(LocalDate on, Runnable whenDone) {
        agree(() -> office.agreements().signPlan(customer, on, day()), PLAN, "customers.done.planSigned", whenDone);
    }

    void end(String reason) {
        agree(() -> office.agreements().endPlan(customer, reason, day()), PLAN, "customers.done.planEnded", () -> {});
    }

    /// The paper of the plan that is proposed or in force: the first time it gets its number.
    void planPaper(Consumer<Answer.Made> made) {
        paper(() -> office.agreementPapers().plan(customer, Language.ITALIAN, day()), AgreementFlaw.NO_PLAN, made);
    }

    /// Writes a copy of it there.
    void save(Answer.Made made, Path file) {
        new Copies(desk).save(made.pdf(), made.protocol(), file);
    }

    private void agree(Callable<FollowUps.Answer> agreement, String icon, String key, Runnable whenDone) {
        new Deciding(desk).take(agreement, _ -> {
            say(icon, desk.texts().get(key));
            whenDone.run();
        });
    }

    /// @param none what is said when it was gone before its paper was made
    private void paper(Callable<Answer> making, AgreementFlaw none, Consumer<Answer.Made> whenMade) {
        desk.background().run(making, answer -> {
            switch (answer) {
                case Answer.Made made -> {
                    desk.changes().happened();
                    whenMade.accept(made);
                }
                case Answer.Incomplete(var missing) ->
                    say(ALERT, desk.texts().get("letters.missing." + missing.getFirst()));
                case Answer.DebtChanged() -> say(ALERT, desk.texts().get("letters.agreement.changed"));
                case Answer.NoAgreement() -> say(ALERT, desk.texts().get("customers.agreementFlaw." + none));
            }
        });
    }

    private void say(String icon, String sentence) {
        desk.toasts().say(icon, sentence);
    }

    private LocalDate day() {
        return desk.today().get();
    }
}

package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.CustomerPlan;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.PlanWish;
import app.puntuale.letters.AgreementDesk.Answer;
import app.puntuale.money.Money;
import app.puntuale.office.Office;
import app.puntuale.texts.Language;
import java.io.IOException;
import java.nio.file.Files;
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
                () -> paper(() -> office.agreementPapers().settlement(customer, Language.ITALIAN, day()), made));
    }

    void sign(LocalDate on, Runnable whenDone) {
        agree(() -> office.agreements().signPlan(customer, on, day()), PLAN, "customers.done.planSigned", whenDone);
    }

    void end(String reason) {
        agree(() -> office.agreements().endPlan(customer, reason, day()), PLAN, "customers.done.planEnded", () -> {});
    }

    /// The paper of the plan that is proposed or in force: the first time it gets its number.
    void planPaper(Consumer<Answer.Made> made) {
        paper(() -> office.agreementPapers().plan(customer, Language.ITALIAN, day()), made);
    }

    /// Writes a copy of it there.
    void save(Answer.Made made, Path file) {
        desk.background().run(() -> write(made, file), written -> {
            var name = String.valueOf(file.getFileName());
            if (written) {
                say("mdi2c-check", desk.texts().get("letters.compose.saved", name));
            } else {
                say(ALERT, desk.texts().get("letters.compose.notSaved", name, made.protocol()));
            }
        });
    }

    private void agree(Callable<FollowUps.Answer> agreement, String icon, String key, Runnable whenDone) {
        desk.background().run(agreement, answer -> {
            switch (answer) {
                case FollowUps.Answer.Done _ -> {
                    say(icon, desk.texts().get(key));
                    whenDone.run();
                }
                case FollowUps.Answer.Refused(var flaw) ->
                    say(ALERT, desk.texts().get("customers.agreementFlaw." + flaw));
            }
            desk.changes().happened();
        });
    }

    private void paper(Callable<Answer> making, Consumer<Answer.Made> whenMade) {
        desk.background().run(making, answer -> {
            switch (answer) {
                case Answer.Made made -> {
                    desk.changes().happened();
                    whenMade.accept(made);
                }
                case Answer.Incomplete(var missing) ->
                    say(ALERT, desk.texts().get("letters.missing." + missing.getFirst()));
                case Answer.DebtChanged() -> say(ALERT, desk.texts().get("letters.agreement.changed"));
                case Answer.NoAgreement() -> say(ALERT, desk.texts().get("customers.agreementFlaw.NO_PLAN"));
            }
        });
    }

    private static boolean write(Answer.Made made, Path file) {
        try {
            Files.write(file, made.pdf().content().bytes());
            return true;
        } catch (IOException _) {
            return false; // no room, or a folder that is not theirs: they choose another
        }
    }

    private void say(String icon, String sentence) {
        desk.toasts().say(icon, sentence);
    }

    private LocalDate day() {
        return desk.today().get();
    }
}

package app.puntuale.paper;

import app.puntuale.followups.Diary;
import app.puntuale.followups.Guard;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Rulebooks;
import app.puntuale.followups.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rules of the firm and its working days, on a sheet of paper.
public final class PaperRules implements Rulebooks, Diary {

    private final List<Waiver> waivers = new ArrayList<>();
    private Rulebook rulebook = Rulebook.DEFAULT;
    private Optional<LocalDate> worked = Optional.empty();
    private Optional<LocalDate> paymentsSeen = Optional.empty();

    @Override
    public Rulebook current() {
        return rulebook;
    }

    @Override
    public void keep(Rulebook changed) {
        rulebook = changed;
    }

    @Override
    public void waive(Optional<PolicyName> policy, Guard guard, String reason) {
        waivers.add(new Waiver(policy, guard, reason, "Marta", Instant.EPOCH));
    }

    @Override
    public List<Waiver> waivers() {
        return List.copyOf(waivers);
    }

    @Override
    public Optional<LocalDate> workedBefore(LocalDate today) {
        return worked.filter(today::isAfter);
    }

    @Override
    public void worked(LocalDate today) {
        worked = Optional.of(today);
    }

    @Override
    public Optional<LocalDate> paymentsSeenOn() {
        return paymentsSeen;
    }

    @Override
    public void paymentsSeen(LocalDate on) {
        paymentsSeen = Optional.of(on);
    }
}

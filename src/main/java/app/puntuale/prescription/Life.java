package app.puntuale.prescription;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long a claim lives (prescrizione, RULES B-22, B-23). That it has ended is for the debtor to plead: a claim past
/// its end is still a claim (B-25).
public sealed interface Life {

    /// @param since the due date itself, which is the cautious choice, or the day of the last deed
    /// @param begunBy empty for the due date
    /// @param until the last day, holidays not counted out: who acts by then is never late
    record Runs(Term term, LocalDate since, Optional<Deed.Kind> begunBy, LocalDate until) implements Life {

        private static Runs begun(Term term, LocalDate since, Optional<Deed.Kind> by) {
            return new Runs(term, since, by, term.end(since));
        }

        public boolean hasEnded(LocalDate today) {
            return until.isBefore(today);
        }

        /// The last warning whose day has come; it stays the last one when the term has ended.
        public Optional<Warning> warning(LocalDate today) {
            return term.warnings().reversed().stream()
                    .map(this::warningOf)
                    .filter(warning -> !today.isBefore(warning.since()))
                    .findFirst();
        }

        private Warning warningOf(int months) {
            return new Warning(months, until.minusMonths(months));
        }

        /// What comes too early moves nothing, and out of court neither does what comes too late: that a late
        /// acknowledgement may be a waiver is for a lawyer to say. Before a court the debtor must plead it.
        private Life after(Deed deed) {
            if (deed.on().isBefore(since)) {
                return this;
            }
            return switch (deed.kind()) {
                case NOTICE_RECEIVED, ACKNOWLEDGED, PLAN_SIGNED ->
                    hasEnded(deed.on()) ? this : begun(term, deed.on(), Optional.of(deed.kind()));
                case CLAIM_FILED -> new StandsStill(deed.on());
                case CLAIM_DECIDED -> begun(Term.TEN_YEARS, deed.on(), Optional.of(deed.kind()));
            };
        }
    }

    /// A court has it since that day.
    record StandsStill(LocalDate since) implements Life {

        private Life after(Deed deed) {
            return switch (deed.kind()) {
                case CLAIM_DECIDED -> Runs.begun(Term.TEN_YEARS, deed.on(), Optional.of(deed.kind()));
                case NOTICE_RECEIVED, ACKNOWLEDGED, PLAN_SIGNED, CLAIM_FILED -> this;
            };
        }
    }

    /// @param months before the end
    /// @param since the first day on which it is given
    record Warning(int months, LocalDate since) {}

    /// @param deeds in any order; of two on one day, the one that was written down first comes first
    static Life of(Term term, LocalDate dueOn, List<Deed> deeds) {
        Life life = Runs.begun(term, dueOn, Optional.empty());
        for (var deed : deeds.stream().sorted(Comparator.comparing(Deed::on)).toList()) {
            life = switch (life) {
                case Runs runs -> runs.after(deed);
                case StandsStill still -> still.after(deed);
            };
        }
        return life;
    }
}

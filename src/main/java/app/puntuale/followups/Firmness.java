package app.puntuale.followups;

/// How firmly one speaks or writes: always politely (RULES C-2), and at every level asking whether the work was fine.
public enum Firmness {
    /// Cortese.
    KIND,
    /// Deciso.
    DECIDED,
    /// Fermo.
    FIRM;

    /// What the step of the ladder asks for; one more after a promise that was not kept.
    public static Firmness of(Proposal.Act proposal) {
        var usual = proposal.rung().firmness();
        return proposal.reason() instanceof Reason.PromiseBroken ? usual.firmer() : usual;
    }

    public Firmness firmer() {
        return this == KIND ? DECIDED : FIRM;
    }

    public Firmness kinder() {
        return this == FIRM ? DECIDED : KIND;
    }
}

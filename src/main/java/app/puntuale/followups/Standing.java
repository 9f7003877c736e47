package app.puntuale.followups;

/// Where a customer stands with us. Only in the first one does the program propose to contact them (RULES C-9).
public enum Standing {
    NORMAL,
    /// In an insolvency procedure: a person files the claim with the official receiver.
    INSOLVENT,
    WITH_LAWYER,
    WITH_AGENCY;

    public boolean mayBeChased() {
        return this == NORMAL;
    }
}

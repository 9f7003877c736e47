package app.puntuale.followups;

/// Why a person's decision about a customer cannot be written down as it was asked.
public sealed interface Flaw permits FollowUpFlaw, AgreementFlaw {}

package app.puntuale.followups;

import app.puntuale.invoices.OpenItem;
import app.puntuale.prescription.Life;
import app.puntuale.prescription.Term;
import java.time.LocalDate;
import java.util.Optional;

/// An open instalment, and how long the claim for it lives (prescrizione).
///
/// @param isChosen whether a person chose the term; otherwise it is the one proposed for the kind of customer
/// @param partPaidOn the last day since the term began on which money came in while this is paid in part: whoever has a
///     writing of the debtor «in acconto» can record an acknowledgement (RULES A-39); the payment alone moves nothing
public record Claim(OpenItem item, Term term, boolean isChosen, Life life, Optional<LocalDate> partPaidOn) {}

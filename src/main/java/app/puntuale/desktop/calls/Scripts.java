package app.puntuale.desktop.calls;

import app.puntuale.customers.Customer;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.Rulebook;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes what to say to a customer.
///
/// @param rulebook is asked anew each time: the owner may have changed it
/// @param speaker asks the archive who speaks, and for which firm
public record Scripts(Supplier<Rulebook> rulebook, Supplier<Speaker> speaker, Texts texts) {

    /// At the firmness that the plan suggests. Asks the archive: not for the thread of the window.
    public Script proposed(Customer customer, CustomerCase known, Proposal proposal, LocalDate today) {
        var firmness = proposal instanceof Proposal.Act act ? Firmness.of(act) : Firmness.KIND;
        return at(firmness, topic(customer, known, proposal, today), speaker.get(), Optional.empty());
    }

    Topic topic(Customer customer, CustomerCase known, Proposal proposal, LocalDate today) {
        return Topic.of(customer, rulebook.get(), known, proposal, today);
    }

    Script at(Firmness firmness, Topic topic, Speaker speaking, Optional<CallOutcome> outcome) {
        return Script.of(topic, firmness, speaking, outcome, texts);
    }
}

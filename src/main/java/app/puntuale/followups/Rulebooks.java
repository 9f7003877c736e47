package app.puntuale.followups;

import java.util.List;
import java.util.Optional;

/// Where the firm's rules are kept. A change counts at once: whoever asks anew gets it.
public interface Rulebooks {

    /// The rules as they are now; [Rulebook#DEFAULT] until somebody changes something.
    Rulebook current();

    /// The rules as they are from now on. A ready policy that was changed is kept under its name, beside the ready one
    /// of the program, which comes back when it is kept as it was.
    void keep(Rulebook changed);

    /// Writes down why a policy was kept in spite of a guard, in today’s author’s name; this is never changed.
    ///
    /// @param policy empty when the guard itself asks for less than is advised
    void waive(Optional<PolicyName> policy, Guard guard, String reason);

    /// In the order in which they were written down.
    List<Waiver> waivers();
}

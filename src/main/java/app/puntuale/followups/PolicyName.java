package app.puntuale.followups;

/// The name of a policy (politica di sollecito): unique, as the firm wrote it. Those of the ready ones are keys, for
/// which screen and terminal have words.
public record PolicyName(String text) {

    /// @throws IllegalArgumentException when there is nothing in it
    public PolicyName {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a policy has a name");
        }
    }
}

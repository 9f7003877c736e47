package app.puntuale.customers;

import java.util.Optional;

/// How to reach a customer; each may be missing.
///
/// @param person whom to ask for
public record Contacts(Optional<String> person, Optional<String> phone, Optional<String> email, Optional<String> pec) {

    public static final Contacts NONE =
            new Contacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

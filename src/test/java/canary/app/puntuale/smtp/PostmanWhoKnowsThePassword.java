package canary.app.puntuale.smtp;

import canary.app.puntuale.secrets.Keys;
import com.github.javakeyring.Keyring;

/// Wrong on purpose: one room in another one, and a library out of its home.
public record PostmanWhoKnowsThePassword(Keys keys, Keyring keyring) {}

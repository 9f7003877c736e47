package canary.app.puntuale.mail;

import jakarta.mail.Session;

/// Wrong on purpose: a message that knows its server.
public record MessageThatSendsItself(Session session) {}

package app.puntuale.mail;

import app.puntuale.settings.Passwords;

/// Everything that carries mail out of the house.
public record PostOffice(Composer composer, Postman postman, Passwords passwords) {}

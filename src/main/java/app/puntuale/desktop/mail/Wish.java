package app.puntuale.desktop.mail;

import app.puntuale.desktop.mail.MailViewModel.Desks;
import app.puntuale.followups.Firmness;
import app.puntuale.letters.LetterChoices;
import java.time.LocalDate;
import java.util.Optional;

/// What a person wants otherwise in one e-mail than the program wrote it.
///
/// @param words theirs; empty for the program’s
/// @param tone empty for the one that the policy wants
record Wish(Optional<Edited> words, Optional<Firmness> tone) {

    static final Wish NONE = new Wish(Optional.empty(), Optional.empty());

    Wish withWords(Optional<Edited> theirs) {
        return new Wish(theirs, tone);
    }

    /// Takes a moment.
    LetterChoices choices(DueEmail email, Desks desks, LocalDate today) {
        var usual = desks.letters().usualChoices(email.customer().id(), email.level(), today);
        return tone.map(chosen -> usual.with(usual.manner().withFirmness(chosen)))
                .orElse(usual);
    }
}

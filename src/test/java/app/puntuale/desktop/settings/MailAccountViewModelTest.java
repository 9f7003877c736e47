package app.puntuale.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.stage.PaperSettings;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.mail.Delivery;
import app.puntuale.mail.Postman;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.MailAccount.Security;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailAccountViewModelTest {

    /// Lets in whoever knows the word.
    private record Doorman(String password) implements Postman {

        @Override
        public Delivery deliver(MailAccount account, String given, String to, Content original) {
            throw new UnsupportedOperationException("a trial sends nothing");
        }

        @Override
        public Delivery test(MailAccount account, String given) {
            return given.equals(password)
                    ? new Delivery.Accepted("235")
                    : new Delivery.Refused(Delivery.Cause.WRONG_PASSWORD, "535");
        }
    }

    private static final MailAccount LIBERO =
            new MailAccount("smtp.libero.it", 465, Security.TLS, "valdombra@libero.it", "valdombra@libero.it");

    private final PaperSettings settings = new PaperSettings();
    private final MailAccountViewModel model =
            new MailAccountViewModel(settings, settings, new Doorman("segreta"), new Workroom().desk());

    @Test
    void theServerIsGuessedFromTheAddress() {
        "valdombra@libero.it"
                .chars()
                .forEach(letter -> model.address().set(model.address().get() + (char) letter));
        assertEquals("smtp.libero.it", model.host().get());
        assertEquals("465", model.port().get());
        assertEquals("valdombra@libero.it", model.user().get());
        assertFalse(model.isComplete().get(), "the password is still missing");
    }

    @Test
    void theTrialSaysWhatTheServerSaid() {
        model.address().set("valdombra@libero.it");
        model.password().set("sbagliata");
        model.trial();
        assertEquals(
                new Hint(Tone.DANGER, "Il server di posta non accetta la password: forse è stata cambiata."),
                model.verdict().get());
        model.password().set("segreta");
        model.trial();
        assertEquals(Tone.SUCCESS, model.verdict().get().tone());
        assertEquals(Optional.empty(), settings.mailAccount(), "a trial keeps nothing");
    }

    @Test
    void thePasswordGoesToItsSafePlaceAndLeavesTheScreen() {
        model.address().set("valdombra@libero.it");
        model.password().set("segreta");
        model.keep(() -> {});
        assertEquals(Optional.of(LIBERO), settings.mailAccount());
        assertEquals(Optional.of("segreta"), settings.find("smtp:valdombra@libero.it@smtp.libero.it"));
        assertEquals("", model.password().get());
        assertTrue(model.isPasswordKept().get());
    }

    @Test
    void aKeptPasswordIsTriedWithoutBeingTypedAgain() {
        settings.keep(LIBERO);
        settings.keep(LIBERO.passwordPurpose(), "segreta");
        model.refresh();
        assertTrue(model.isComplete().get());
        model.trial();
        assertEquals(Tone.SUCCESS, model.verdict().get().tone());
    }
}

package app.puntuale.desktop.settings;

import app.puntuale.customers.EmailAddress;
import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.mail.Delivery;
import app.puntuale.mail.Postman;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.MailAccount.Security;
import app.puntuale.settings.MailProvider;
import app.puntuale.settings.Passwords;
import app.puntuale.settings.Settings;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How mail leaves, while it is being written. The server is guessed from the address; the password goes to its own
/// safe place and never comes back onto the screen.
public final class MailAccountViewModel {

    private static final int HIGHEST_PORT = 65_535;

    private final Settings settings;
    private final Passwords passwords;
    private final Postman postman;
    private final Desk desk;
    private final Latest trials;
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty host = new SimpleStringProperty("");
    private final StringProperty port = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ObjectProperty<Security> security = new SimpleObjectProperty<>(Security.TLS);
    private final ReadOnlyBooleanWrapper passwordKept = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Hint> verdict = new ReadOnlyObjectWrapper<>(Hint.NONE);
    private final BooleanBinding complete;

    public MailAccountViewModel(Settings settings, Passwords passwords, Postman postman, Desk desk) {
        this.settings = settings;
        this.passwords = passwords;
        this.postman = postman;
        this.desk = desk;
        this.trials = desk.background().latest();
        this.complete = Bindings.createBooleanBinding(
                () -> account().isPresent()
                        && (passwordKept.get() || !password.get().isEmpty()),
                address,
                host,
                port,
                user,
                password,
                security,
                passwordKept);
        address.subscribe((before, now) -> guess(before, now));
    }

    public StringProperty address() {
        return address;
    }

    public StringProperty host() {
        return host;
    }

    public StringProperty port() {
        return port;
    }

    public StringProperty user() {
        return user;
    }

    /// What is typed now: empty after it has been kept.
    public StringProperty password() {
        return password;
    }

    public ObjectProperty<Security> security() {
        return security;
    }

    /// Whether a password for this account is in its safe place already.
    public ReadOnlyBooleanProperty isPasswordKept() {
        return passwordKept.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty isTrying() {
        return trying.getReadOnlyProperty();
    }

    /// What the server said to the last trial.
    public ReadOnlyObjectProperty<Hint> verdict() {
        return verdict.getReadOnlyProperty();
    }

    /// Whether there is enough to try it and to keep it.
    public BooleanBinding isComplete() {
        return complete;
    }

    /// Writes what the archive knows into the form.
    public void refresh() {
        desk.background().run(this::known, known -> known.ifPresent(this::show));
    }

    /// A server that people know by name.
    public void choose(MailProvider provider) {
        host.set(provider.host());
        port.set(String.valueOf(provider.port()));
        security.set(provider.security());
    }

    /// Logs in and out again; nothing is sent and nothing is kept.
    public void trial() {
        account().ifPresent(account -> {
            var typed = password.get();
            trying.set(true);
            verdict.set(Hint.NONE);
            trials.ask(
                    () -> postman.test(
                            account,
                            typed.isEmpty()
                                    ? passwords.find(account.passwordPurpose()).orElse("")
                                    : typed),
                    this::judge);
        });
    }

    /// Keeps the account and, when one was typed, its password; then does what follows.
    public void keep(Runnable whenKept) {
        account().ifPresent(account -> {
            var typed = password.get();
            desk.background().run(() -> keep(account, typed), kept -> {
                password.set("");
                passwordKept.set(kept);
                desk.changes().happened();
                whenKept.run();
            });
        });
    }

    private void judge(Delivery delivery) {
        trying.set(false);
        verdict.set(
                switch (delivery) {
                    case Delivery.Accepted _ ->
                        new Hint(Tone.SUCCESS, desk.texts().get("settings.mail.works"));
                    case Delivery.Refused(var cause, var _) ->
                        new Hint(Tone.DANGER, desk.texts().get("mail.cause." + cause));
                    case Delivery.Uncertain _ ->
                        new Hint(Tone.WARNING, desk.texts().get("settings.mail.uncertain"));
                });
    }

    private void guess(String before, String now) {
        if (user.get().equals(before)) {
            user.set(now.strip());
        }
        if (host.get().isEmpty()) {
            MailProvider.of(now).ifPresent(this::choose);
        }
    }

    private record Known(MailAccount account, boolean passwordKept) {}

    private Optional<Known> known() {
        return settings.mailAccount()
                .map(account -> new Known(
                        account, passwords.find(account.passwordPurpose()).isPresent()));
    }

    private void show(Known known) {
        var account = known.account();
        address.set(account.from());
        host.set(account.host());
        port.set(String.valueOf(account.port()));
        security.set(account.security());
        user.set(account.user());
        password.set("");
        passwordKept.set(known.passwordKept());
    }

    private boolean keep(MailAccount account, String typed) {
        settings.keep(account);
        if (!typed.isEmpty()) {
            passwords.keep(account.passwordPurpose(), typed);
        }
        return passwords.find(account.passwordPurpose()).isPresent();
    }

    private Optional<MailAccount> account() {
        var from = address.get().strip();
        var filled = new EmailAddress(from).isWellFormed()
                && !host.get().isBlank()
                && !user.get().isBlank();
        return filled
                ? portNumber()
                        .map(number -> new MailAccount(
                                host.get().strip(),
                                number,
                                security.get(),
                                user.get().strip(),
                                from))
                : Optional.empty();
    }

    private Optional<Integer> portNumber() {
        var typed = port.get().strip();
        return Optional.of(typed)
                .filter(digits -> digits.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(number -> number > 0 && number <= HIGHEST_PORT);
    }
}

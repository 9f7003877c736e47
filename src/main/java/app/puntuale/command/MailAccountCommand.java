package app.puntuale.command;

import app.puntuale.customers.EmailAddress;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.MailAccount.Security;
import app.puntuale.texts.Texts;
import java.util.Optional;

/// `mail-account`: how mail leaves. The password is read from the standard input, never from the command line, which
/// others on the machine can see.
final class MailAccountCommand implements Command {

    private static final int LARGEST_PORT = 65_535;
    private static final Choices<Security> SECURITIES = new Choices<Security>()
            .add(Security.TLS, "tls")
            .add(Security.STARTTLS, "starttls")
            .add(Security.NONE, "none");

    @Override
    public String name() {
        return "mail-account";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.mailAccount.about"), texts)
                .required("--host", Label.TEXT, texts.get("command.mailAccount.host"))
                .required("--port", Label.NUMBER, texts.get("command.mailAccount.port"))
                .required("--security", Label.CHOICE, texts.get("command.mailAccount.security"))
                .option("--user", Label.TEXT, texts.get("command.mailAccount.user"))
                .required("--from", Label.TEXT, texts.get("command.mailAccount.from"))
                .flag("--password-stdin", texts.get("command.mailAccount.password"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var texts = session.texts();
        var from = given.required("--from");
        if (!new EmailAddress(from).isWellFormed()) {
            throw new Refusal(texts.get("command.refused.email", from));
        }
        given.required("--port");
        var account = new MailAccount(
                given.required("--host"),
                given.wholeNumber("--port", LARGEST_PORT).orElseThrow(),
                given.requiredChoice("--security", SECURITIES),
                given.text("--user").orElse(""),
                from);
        var password = given.has("--password-stdin") ? Optional.of(password(session)) : Optional.<String>empty();
        session.office().archive().settings().keep(account);
        password.ifPresent(secret -> session.office().passwords().keep(account.passwordPurpose(), secret));
        session.replies()
                .line(line -> line.text("host", account.host())
                        .number("port", account.port())
                        .text("security", Today.word(account.security()))
                        .text("user", account.user())
                        .text("from", account.from())
                        .flag("password_kept", password.isPresent()));
        session.replies().say(texts.get("command.mailAccount.done", account.from(), account.host()));
        return Outcome.DONE;
    }

    private static String password(Session session) {
        return session.readLine()
                .filter(line -> !line.isEmpty())
                .orElseThrow(() -> new Misuse(session.texts().get("command.mailAccount.noPassword")));
    }
}

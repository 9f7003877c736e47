package app.puntuale.smtp;

import app.puntuale.archive.Content;
import app.puntuale.mail.Delivery;
import app.puntuale.mail.Delivery.Cause;
import app.puntuale.mail.Postman;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.MailAccount.Security;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// Carries mail over SMTP: TLS 1.2 or newer, the host's name verified, no fallback to clear text (RULES G-22).
public final class SmtpPostman implements Postman {

    private static final Duration TO_CONNECT = Duration.ofSeconds(15);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);

    private final Optional<SSLSocketFactory> trust;
    private final Duration toAnswer;

    /// Trusts what the Java it runs on trusts.
    public SmtpPostman() {
        this(Optional.empty(), TO_ANSWER);
    }

    /// Trusts what the factory trusts: for a firm with a certificate of its own, and for tests.
    public SmtpPostman(SSLSocketFactory trust, Duration toAnswer) {
        this(Optional.of(trust), toAnswer);
    }

    private SmtpPostman(Optional<SSLSocketFactory> trust, Duration toAnswer) {
        this.trust = trust;
        this.toAnswer = toAnswer;
    }

    @Override
    public Delivery deliver(MailAccount account, String password, String to, Content original) {
        if (isBare(account)) {
            return new Delivery.Refused(Cause.NO_ENCRYPTION, "");
        }
        var session = session(account);
        var progress = new Progress();
        try (var transport = transport(session)) {
            connect(transport, account, password);
            var message = new Sealed(session, original, progress);
            transport.sendMessage(message, new Address[] {new InternetAddress(to, true)});
            progress.accepted(transport.getLastServerResponse());
        } catch (MessagingException e) {
            return progress.answer().<Delivery>map(Delivery.Accepted::new).orElseGet(() -> Failure.of(e, progress));
        }
        return new Delivery.Accepted(progress.answer().orElse(""));
    }

    @Override
    public Delivery test(MailAccount account, String password) {
        if (isBare(account)) {
            return new Delivery.Refused(Cause.NO_ENCRYPTION, "");
        }
        try (var transport = transport(session(account))) {
            connect(transport, account, password);
            return new Delivery.Accepted(Failure.plain(transport.getLastServerResponse()));
        } catch (MessagingException e) {
            return Failure.of(e, new Progress());
        }
    }

    private static SMTPTransport transport(Session session) throws MessagingException {
        return (SMTPTransport) session.getTransport("smtp");
    }

    private static void connect(SMTPTransport transport, MailAccount account, String password)
            throws MessagingException {
        if (account.user().isBlank()) {
            transport.connect();
        } else {
            transport.connect(account.host(), account.port(), account.user(), password);
        }
    }

    private Session session(MailAccount account) {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", account.host());
        settings.setProperty("mail.smtp.port", String.valueOf(account.port()));
        settings.setProperty("mail.smtp.from", account.from());
        settings.setProperty("mail.smtp.localhost", "[127.0.0.1]"); // the machine's name is nobody's business
        settings.setProperty("mail.smtp.auth", String.valueOf(!account.user().isBlank()));
        settings.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        settings.setProperty("mail.smtp.connectiontimeout", String.valueOf(TO_CONNECT.toMillis()));
        settings.setProperty("mail.smtp.timeout", String.valueOf(toAnswer.toMillis()));
        settings.setProperty("mail.smtp.writetimeout", String.valueOf(toAnswer.toMillis()));
        encrypt(account.security(), settings);
        return Session.getInstance(settings);
    }

    private void encrypt(Security security, Properties settings) {
        settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        trust.ifPresent(factory -> settings.put("mail.smtp.ssl.socketFactory", factory));
        switch (security) {
            case TLS -> settings.setProperty("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                settings.setProperty("mail.smtp.starttls.enable", "true");
                settings.setProperty("mail.smtp.starttls.required", "true");
            }
            case NONE -> settings.setProperty("mail.smtp.starttls.enable", "false");
        }
    }

    /// Without encryption nothing goes further than this machine.
    private static boolean isBare(MailAccount account) {
        try {
            return account.security() == Security.NONE
                    && !InetAddress.getByName(account.host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // connecting will say so
        }
    }
}

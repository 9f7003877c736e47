package app.puntuale.smtp;

import app.puntuale.mail.Delivery;
import app.puntuale.mail.Delivery.Cause;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// Understands why a delivery failed.
final class Failure {

    private static final int MOST = 500;

    /// Microsoft 365 without passwords (RULES G-23).
    private static final List<String> NO_MORE_PASSWORDS = List.of("5.7.30", "5.7.139");

    private final List<Throwable> chain;

    private Failure(Throwable failure) {
        this.chain = chain(failure);
    }

    static Delivery of(Throwable thrown, Progress progress) {
        var failure = new Failure(thrown);
        var code = failure.code();
        if (progress.isHandedOver() && code.isEmpty()) {
            return new Delivery.Uncertain(failure.text());
        }
        return new Delivery.Refused(failure.cause(code), failure.text());
    }

    private Cause cause(OptionalInt code) {
        if (NO_MORE_PASSWORDS.stream().anyMatch(text()::contains)) {
            return Cause.PASSWORDS_SWITCHED_OFF;
        }
        if (has(AuthenticationFailedException.class)) {
            return Cause.WRONG_PASSWORD;
        }
        return code.isPresent() ? answered(code.getAsInt()) : broken();
    }

    /// The server has said no.
    private Cause answered(int code) {
        if (code == 530 || code == 535) {
            return Cause.WRONG_PASSWORD;
        }
        if (code == 552 || text().contains("5.3.4")) {
            return Cause.TOO_LARGE;
        }
        if (has(SMTPAddressFailedException.class)) {
            return Cause.RECIPIENT_REFUSED;
        }
        return has(SMTPSenderFailedException.class) ? Cause.SENDER_REFUSED : Cause.OTHER;
    }

    /// The conversation did not come about, or broke off.
    private Cause broken() {
        if (has(UnknownHostException.class)) {
            return Cause.SERVER_NOT_FOUND;
        }
        if (text().contains("STARTTLS is required") || isNoCommonTls()) {
            return Cause.NO_ENCRYPTION;
        }
        if (has(SSLException.class)) {
            return Cause.NO_TRUST;
        }
        return has(IOException.class) || text().contains("[EOF]") ? Cause.NO_CONNECTION : Cause.OTHER;
    }

    /// The server speaks in clear, or only in a TLS older than 1.2.
    private boolean isNoCommonTls() {
        return Stream.of("Unsupported or unrecognized SSL message", "protocol_version", "No appropriate protocol")
                .anyMatch(text()::contains);
    }

    /// The first answer with which the server refused; empty when it said nothing.
    private OptionalInt code() {
        return chain.stream()
                .mapToInt(one -> switch (one) {
                    case SMTPAddressFailedException refused -> refused.getReturnCode();
                    case SMTPSenderFailedException refused -> refused.getReturnCode();
                    case SMTPSendFailedException refused -> refused.getReturnCode();
                    default -> 0;
                })
                .filter(code -> code >= 400)
                .findFirst();
    }

    private boolean has(Class<? extends Throwable> kind) {
        return chain.stream().anyMatch(kind::isInstance);
    }

    private String text() {
        return plain(chain.stream()
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .distinct()
                .reduce((one, other) -> one + " " + other)
                .orElse(""));
    }

    /// On one line, and not endless.
    static String plain(@Nullable String answer) {
        var line =
                Optional.ofNullable(answer).orElse("").replaceAll("\\s+", " ").strip();
        return line.length() > MOST ? line.substring(0, MOST) : line;
    }

    /// The failure and everything behind it; Jakarta Mail hangs the next one on two different hooks.
    private static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        var next = new ArrayList<Throwable>(List.of(failure));
        while (!next.isEmpty()) {
            var one = next.removeFirst();
            if (chain.contains(one)) {
                continue;
            }
            chain.add(one);
            Stream.of(
                            Optional.ofNullable(one.getCause()),
                            one instanceof MessagingException mail
                                    ? Optional.<Throwable>ofNullable(mail.getNextException())
                                    : Optional.<Throwable>empty())
                    .flatMap(Optional::stream)
                    .forEach(next::add);
        }
        return chain;
    }
}

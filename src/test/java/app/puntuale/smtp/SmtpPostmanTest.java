package app.puntuale.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.mail.Delivery;
import app.puntuale.mail.Delivery.Accepted;
import app.puntuale.mail.Delivery.Cause;
import app.puntuale.mail.Delivery.Refused;
import app.puntuale.mail.Delivery.Uncertain;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.MailAccount.Security;
import app.puntuale.smtp.WaywardServer.Stumble;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpPostmanTest {

    private static final Certificates LOCALHOST = Certificates.forHost("localhost");
    private static final Certificates ELSEWHERE = Certificates.forHost("mail.example");
    private static final SmtpPostman POSTMAN = new SmtpPostman(LOCALHOST.trusted(), Duration.ofSeconds(2));

    private static final Content MESSAGE = Content.of("""
            Message-ID: <1@valdombra.example>
            From: crediti@valdombra.example
            To: amministrazione@edilnova.example
            Subject: Promemoria
            Bcc: is-kept@as.it.is

            Gentili Signori,
            .un punto in testa
            """.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @EnumSource(Security.class)
    void exactlyTheseBytesArriveThroughEveryKindOfLine(Security security) throws IOException {
        try (var server = server(Stumble.NOWHERE, security, LOCALHOST)) {
            assertEquals(new Accepted("250 2.0.0 queued as 4711"), deliver(server, security));
            assertArrayEquals(MESSAGE.bytes(), server.messages.getFirst());
            assertTrue(
                    server.commands.contains("RCPT TO:<amministrazione@edilnova.example>"), server.commands::toString);
            assertEquals(
                    1,
                    server.commands.stream()
                            .filter(command -> command.startsWith("RCPT"))
                            .count());
            assertTrue(server.commands.contains("MAIL FROM:<crediti@valdombra.example>"), server.commands::toString);
        }
    }

    @Test
    @DisplayName("G-22: the password is never said before the line is encrypted")
    void nothingSecretIsSaidInClear() throws IOException {
        try (var server = server(Stumble.NOWHERE, Security.STARTTLS, LOCALHOST)) {
            deliver(server, Security.STARTTLS);
            var secret = "AUTH PLAIN "
                    + Base64.getEncoder().encodeToString("marta\0marta\0segreta".getBytes(StandardCharsets.UTF_8));
            assertTrue(
                    server.commands.indexOf("STARTTLS") < server.commands.indexOf(secret), server.commands::toString);
            assertTrue(server.commands.contains("STARTTLS"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_PASSWORD,       WRONG_PASSWORD",
        "NO_MORE_PASSWORDS,    PASSWORDS_SWITCHED_OFF", // G-23
        "REFUSES_SENDER,       SENDER_REFUSED",
        "REFUSES_RECIPIENT,    RECIPIENT_REFUSED",
        "TOO_LARGE,            TOO_LARGE",
        "REFUSES_AFTER_DATA,   OTHER",
        "HANGS_UP_BEFORE_DATA, NO_CONNECTION",
        "HAS_NO_STARTTLS,      NO_ENCRYPTION"
    })
    void whatTheServerRefusesHasNotLeft(Stumble stumble, Cause cause) throws IOException {
        try (var server = server(stumble, Security.STARTTLS, LOCALHOST)) {
            var refused = assertInstanceOf(Refused.class, deliver(server, Security.STARTTLS));
            assertEquals(cause, refused.cause(), refused::answer);
        }
    }

    @Test
    void theServersWordsAreKept() throws IOException {
        try (var server = server(Stumble.REFUSES_RECIPIENT, Security.TLS, LOCALHOST)) {
            var refused = assertInstanceOf(Refused.class, deliver(server, Security.TLS));
            assertTrue(refused.answer().contains("550 5.1.1 no such user"), refused::answer);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Stumble.class,
            names = {"HANGS_UP_AFTER_DATA", "SAYS_NOTHING_AFTER_DATA"})
    @DisplayName("G-13: after a line that broke, nobody knows whether it left")
    void aLineThatBreaksAfterTheTextLeavesItUncertain(Stumble stumble) throws IOException {
        try (var server = server(stumble, Security.STARTTLS, LOCALHOST)) {
            assertInstanceOf(Uncertain.class, deliver(server, Security.STARTTLS));
        }
    }

    @Test
    void aLineThatBreaksAfterTheServersYesChangesNothing() throws IOException {
        try (var server = server(Stumble.HANGS_UP_AFTER_ACCEPTING, Security.STARTTLS, LOCALHOST)) {
            assertEquals(new Accepted("250 2.0.0 queued as 4711"), deliver(server, Security.STARTTLS));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"TLS", "STARTTLS"})
    @DisplayName("G-22: a certificate that nobody has vouched for is not accepted")
    void anUnknownCertificateIsNotTrusted(Security security) throws IOException {
        try (var server = server(Stumble.NOWHERE, security, LOCALHOST)) {
            var refused = assertInstanceOf(
                    Refused.class,
                    new SmtpPostman().deliver(account(server.port(), security), "segreta", to(), MESSAGE));
            assertEquals(Cause.NO_TRUST, refused.cause(), refused::answer);
            assertEquals(List.of(), server.messages);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"TLS", "STARTTLS"})
    @DisplayName("G-22: the name on the certificate must be that of the server")
    void aCertificateOfAnotherHostIsNotTrusted(Security security) throws IOException {
        var trustsIt = new SmtpPostman(ELSEWHERE.trusted(), Duration.ofSeconds(2));
        try (var server = server(Stumble.NOWHERE, security, ELSEWHERE)) {
            var refused = assertInstanceOf(
                    Refused.class, trustsIt.deliver(account(server.port(), security), "segreta", to(), MESSAGE));
            assertEquals(Cause.NO_TRUST, refused.cause(), refused::answer);
        }
    }

    @Test
    @DisplayName("G-22: no TLS older than 1.2")
    void anOldTlsIsNoEncryption() throws IOException {
        try (var server = server(Stumble.NOWHERE, Security.NONE, LOCALHOST)) {
            var refused = assertInstanceOf(Refused.class, deliver(server, Security.TLS));
            assertEquals(Cause.NO_ENCRYPTION, refused.cause(), refused::answer);
        }
    }

    @Test
    void withoutEncryptionNothingLeavesThisMachine() {
        var account = new MailAccount("192.0.2.1", 25, Security.NONE, "marta", "crediti@valdombra.example");
        assertEquals(new Refused(Cause.NO_ENCRYPTION, ""), POSTMAN.deliver(account, "segreta", to(), MESSAGE));
        assertEquals(new Refused(Cause.NO_ENCRYPTION, ""), POSTMAN.test(account, "segreta"));
    }

    @Test
    void aServerThatDoesNotExistIsNotFound() {
        var account = new MailAccount("mail.invalid", 587, Security.STARTTLS, "marta", "crediti@valdombra.example");
        var refused = assertInstanceOf(Refused.class, POSTMAN.deliver(account, "segreta", to(), MESSAGE));
        assertEquals(Cause.SERVER_NOT_FOUND, refused.cause(), refused::answer);
    }

    @Test
    void aClosedDoorIsNoConnection() throws IOException {
        var nobody = new ServerSocket(0);
        nobody.close();
        var refused = assertInstanceOf(
                Refused.class,
                POSTMAN.deliver(account(nobody.getLocalPort(), Security.STARTTLS), "segreta", to(), MESSAGE));
        assertEquals(Cause.NO_CONNECTION, refused.cause(), refused::answer);
    }

    @Test
    void anAccountIsTriedWithoutSendingAnything() throws IOException {
        try (var server = server(Stumble.NOWHERE, Security.TLS, LOCALHOST)) {
            assertInstanceOf(Accepted.class, POSTMAN.test(account(server.port(), Security.TLS), "segreta"));
            assertEquals(List.of(), server.messages);
        }
        try (var server = server(Stumble.WRONG_PASSWORD, Security.TLS, LOCALHOST)) {
            var refused =
                    assertInstanceOf(Refused.class, POSTMAN.test(account(server.port(), Security.TLS), "segreta"));
            assertEquals(Cause.WRONG_PASSWORD, refused.cause());
        }
    }

    private static Delivery deliver(WaywardServer server, Security security) {
        return POSTMAN.deliver(account(server.port(), security), "segreta", to(), MESSAGE);
    }

    private static String to() {
        return "amministrazione@edilnova.example";
    }

    private static MailAccount account(int port, Security security) {
        return new MailAccount("localhost", port, security, "marta", "crediti@valdombra.example");
    }

    private static WaywardServer server(Stumble stumble, Security security, Certificates certificates)
            throws IOException {
        return switch (security) {
            case NONE -> new WaywardServer(stumble, Optional.empty(), false);
            case STARTTLS -> new WaywardServer(stumble, Optional.of(certificates.server()), false);
            case TLS -> new WaywardServer(stumble, Optional.of(certificates.server()), true);
        };
    }
}

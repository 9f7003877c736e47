package app.puntuale.smtp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// A mail server of one's own that keeps to the letter of SMTP, except where the test wants it to stumble. It knows
/// STARTTLS and TLS, and keeps what it was told, byte for byte.
final class WaywardServer implements Closeable {

    /// Where it stumbles.
    enum Stumble {
        NOWHERE,
        WRONG_PASSWORD,
        NO_MORE_PASSWORDS,
        REFUSES_SENDER,
        REFUSES_RECIPIENT,
        TOO_LARGE,
        HANGS_UP_BEFORE_DATA,
        HANGS_UP_IN_DATA,
        HANGS_UP_AFTER_DATA,
        SAYS_NOTHING_AFTER_DATA,
        REFUSES_AFTER_DATA,
        HANGS_UP_AFTER_ACCEPTING,
        HAS_NO_STARTTLS
    }

    final List<String> commands = Collections.synchronizedList(new ArrayList<>());
    final List<byte[]> messages = Collections.synchronizedList(new ArrayList<>());

    private final ServerSocket door;
    private final Stumble stumble;
    private final Optional<SSLContext> tls;
    private final boolean tlsFromTheFirstByte;

    WaywardServer(Stumble stumble, Optional<SSLContext> tls, boolean tlsFromTheFirstByte) throws IOException {
        this.stumble = stumble;
        this.tls = tls;
        this.tlsFromTheFirstByte = tlsFromTheFirstByte;
        this.door = tlsFromTheFirstByte
                ? tls.orElseThrow().getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress())
                : new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                new Conversation(caller).hold();
            } catch (IOException e) {
                commands.add("* " + e.getClass().getSimpleName());
            }
        }
    }

    private final class Conversation {

        private Socket line;
        private InputStream in;
        private boolean encrypted = tlsFromTheFirstByte;

        Conversation(Socket line) throws IOException {
            this.line = line;
            this.in = new BufferedInputStream(line.getInputStream());
        }

        void hold() throws IOException {
            say("220 wayward");
            for (var command = hear(); command.isPresent(); command = hear()) {
                commands.add(command.get());
                if (!answer(command.get())) {
                    return;
                }
            }
        }

        /// False when the line is to be dropped.
        private boolean answer(String command) throws IOException {
            var verb = command.split("[ :]")[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say(greeting());
                case "STARTTLS" -> encrypt();
                case "AUTH" -> say(authenticated());
                case "MAIL" -> say(stumble == Stumble.REFUSES_SENDER ? "550 5.7.1 not you" : "250 ok");
                case "RCPT" -> say(stumble == Stumble.REFUSES_RECIPIENT ? "550 5.1.1 no such user" : "250 ok");
                case "DATA" -> {
                    return data();
                }
                case "QUIT" -> {
                    say("221 bye");
                    return false;
                }
                default -> say("250 ok");
            }
            return true;
        }

        private String greeting() {
            var starttls = tls.isPresent() && !encrypted && stumble != Stumble.HAS_NO_STARTTLS;
            return "250-wayward\r\n" + (starttls ? "250-STARTTLS\r\n" : "") + "250 AUTH PLAIN LOGIN";
        }

        private String authenticated() {
            return switch (stumble) {
                case WRONG_PASSWORD -> "535 5.7.8 authentication failed";
                case NO_MORE_PASSWORDS -> "550 5.7.30 Basic authentication is not supported for Client Submission.";
                case NOWHERE,
                        REFUSES_SENDER,
                        REFUSES_RECIPIENT,
                        TOO_LARGE,
                        HANGS_UP_BEFORE_DATA,
                        HANGS_UP_IN_DATA,
                        HANGS_UP_AFTER_DATA,
                        SAYS_NOTHING_AFTER_DATA,
                        REFUSES_AFTER_DATA,
                        HANGS_UP_AFTER_ACCEPTING,
                        HAS_NO_STARTTLS -> "235 welcome";
            };
        }

        private boolean data() throws IOException {
            if (stumble == Stumble.HANGS_UP_BEFORE_DATA) {
                return false;
            }
            say("354 go on");
            if (stumble == Stumble.HANGS_UP_IN_DATA) {
                in.readNBytes(10);
                return false;
            }
            messages.add(message());
            return switch (stumble) {
                case HANGS_UP_AFTER_DATA -> false;
                case SAYS_NOTHING_AFTER_DATA -> {
                    in.read();
                    yield false;
                }
                case TOO_LARGE -> saying("552 5.3.4 message too big");
                case REFUSES_AFTER_DATA -> saying("554 5.7.1 looks like spam");
                case HANGS_UP_AFTER_ACCEPTING -> {
                    say("250 2.0.0 queued as 4711");
                    yield false;
                }
                case NOWHERE,
                        WRONG_PASSWORD,
                        NO_MORE_PASSWORDS,
                        REFUSES_SENDER,
                        REFUSES_RECIPIENT,
                        HANGS_UP_BEFORE_DATA,
                        HANGS_UP_IN_DATA,
                        HAS_NO_STARTTLS -> saying("250 2.0.0 queued as 4711");
            };
        }

        /// Up to the point on a line of its own, the doubled points undone.
        private byte[] message() throws IOException {
            var bytes = new ByteArrayOutputStream();
            for (var text = hear(); text.isPresent() && !text.get().equals("."); text = hear()) {
                var undone = text.get().startsWith(".") ? text.get().substring(1) : text.get();
                bytes.write((undone + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            return bytes.toByteArray();
        }

        private void encrypt() throws IOException {
            say("220 go ahead");
            var secure =
                    (SSLSocket) tls.orElseThrow().getSocketFactory().createSocket(line, null, line.getPort(), true);
            secure.setUseClientMode(false);
            secure.startHandshake();
            line = secure;
            in = new BufferedInputStream(secure.getInputStream());
            encrypted = true;
        }

        private boolean saying(String answer) throws IOException {
            say(answer);
            return true;
        }

        private void say(String answer) throws IOException {
            line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().flush();
        }

        /// Empty when the other side has gone.
        private Optional<String> hear() throws IOException {
            var heard = new ByteArrayOutputStream();
            for (var next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    return Optional.of(
                            heard.toString(StandardCharsets.ISO_8859_1).replaceAll("\r$", ""));
                }
                heard.write(next);
            }
            return Optional.empty();
        }
    }
}

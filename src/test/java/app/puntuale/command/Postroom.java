package app.puntuale.command;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A terminal with one overdue invoice of Ginevra Pratesi, beside a real mail server that runs in this process.
record Postroom(TerminalBench terminal, GreenMail server) implements AutoCloseable {

    static Postroom in(Path folder) throws IOException {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("stamperia", "segreta");
        var terminal = TerminalBench.withOneInvoice(folder);
        terminal.type("company --iban IT27B0999911100000000148250");
        terminal.type("contact --customer 1 --email ginevra@pratesi.example");
        return new Postroom(terminal, server);
    }

    /// Keeps the account of the server, with that password: «segreta» is the right one.
    void account(String password) {
        terminal.typing(password)
                .type("mail-account --host 127.0.0.1 --port " + server.getSmtp().getPort()
                        + " --security none --user stamperia --from stamperia@calendula.example --password-stdin");
    }

    /// What the outbox says of each message.
    List<String> states() {
        return terminal.type("outbox --all --json").out().stream()
                .map(line -> line.replaceFirst(".*\"state\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    MimeMessage[] arrived() {
        return server.getReceivedMessages();
    }

    @Override
    public void close() {
        server.stop();
    }
}

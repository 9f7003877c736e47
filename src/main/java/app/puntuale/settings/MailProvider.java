package app.puntuale.settings;

import app.puntuale.settings.MailAccount.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Well-known mail servers, so that nobody has to look them up (RULES G.3). All of it may be overwritten.
public enum MailProvider {
    ARUBA("Aruba", "smtps.aruba.it", 465, Security.TLS, "aruba.it technet.it"),
    GMAIL("Gmail", "smtp.gmail.com", 465, Security.TLS, "gmail.com googlemail.com"),
    LIBERO("Libero", "smtp.libero.it", 465, Security.TLS, "libero.it inwind.it iol.it blu.it giallo.it"),
    MICROSOFT_365("Microsoft 365", "smtp.office365.com", 587, Security.STARTTLS, ""),
    OUTLOOK("Outlook.com", "smtp-mail.outlook.com", 587, Security.STARTTLS, "outlook.com outlook.it hotmail.it"),
    ARUBA_PEC("Aruba PEC", "smtps.pec.aruba.it", 465, Security.TLS, "pec.it"),
    LEGALMAIL("Legalmail", "sendm.cert.legalmail.it", 465, Security.TLS, "legalmail.it"),
    REGISTER_PEC("Register.it PEC", "smtp.pec-email.com", 465, Security.TLS, "pec-email.com"),
    POSTE_PEC("PEC Poste Italiane", "mail.postecert.it", 465, Security.TLS, "postecert.it");

    private final String shownAs;
    private final String host;
    private final int port;
    private final Security security;
    /// Those under which it gives addresses itself, with blanks between.
    private final String domains;

    MailProvider(String shownAs, String host, int port, Security security, String domains) {
        this.shownAs = shownAs;
        this.host = host;
        this.port = port;
        this.security = security;
        this.domains = domains;
    }

    /// The one whose own addresses end like this one; empty for an address of the firm's own domain.
    public static Optional<MailProvider> of(String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(provider -> !domain.isEmpty()
                        && List.of(provider.domains.split(" ")).contains(domain))
                .findFirst();
    }

    /// The name people know it by: a proper name, the same in every language.
    public String shownAs() {
        return shownAs;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public Security security() {
        return security;
    }
}

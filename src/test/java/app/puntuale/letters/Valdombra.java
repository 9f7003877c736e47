package app.puntuale.letters;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.VatNumber;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Payment;
import app.puntuale.payments.PaymentId;
import app.puntuale.settings.Company;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.Preferences;
import app.puntuale.texts.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The firm of the pictures, Serramenti Valdombra, on 12 March 2026.
public final class Valdombra {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    public static final CustomerId CUSTOMER = new CustomerId(1);

    public final PaperArchive archive =
            new PaperArchive(Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneOffset.UTC));

    public Valdombra() {
        archive.company = Optional.of(company());
        archive.mailAccount = Optional.of(new MailAccount(
                "localhost",
                25,
                MailAccount.Security.STARTTLS,
                "crediti@valdombra.example",
                "crediti@valdombra.example"));
        archive.preferences = new Preferences(Language.ITALIAN, Preferences.Theme.SYSTEM, "Marta Colfiori", false);
        owedBy("Edilnova Trebisonda S.r.l.", CustomerKind.COMPANY);
    }

    public static Company company() {
        return new Company(
                "Serramenti Valdombra S.r.l.",
                new VatNumber("IT", "12345678903"),
                Optional.empty(),
                new PostalAddress("Via dei Mulini 14", "25128", "Brescia", "BS", "IT"),
                Optional.of(new Iban("IT60X0542811101000000123456")),
                Optional.of("Banca Dimostrativa, filiale di Brescia"),
                Optional.of("030 555 0102"),
                Optional.of("crediti@valdombra.example"),
                Optional.of("valdombra@pec.example"),
                Optional.of("Livia Terranera, legale rappresentante"),
                Optional.empty());
    }

    /// The customer, in place of the one before.
    public Valdombra owedBy(String name, CustomerKind kind) {
        return owedBy(name, kind, new PostalAddress("Via del Castagno 27", "24126", "Bergamo", "BG", "IT"));
    }

    public Valdombra owedBy(String name, CustomerKind kind, PostalAddress address) {
        archive.customers.clear();
        archive.customers.add(new Customer(
                CUSTOMER,
                name,
                kind,
                true,
                Optional.of(new VatNumber("IT", "00743110157")),
                Optional.empty(),
                address,
                new Contacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("amministrazione@edilnova.example"),
                        Optional.empty()),
                Optional.empty()));
        return this;
    }

    public Valdombra invoice(String number, String issuedOn, String dueOn, String amount) {
        return item(number, issuedOn, Optional.of(dueOn), Money.of(amount), Set.of(), 1, 1);
    }

    public Valdombra item(
            String number,
            String issuedOn,
            Optional<String> dueOn,
            Money amount,
            Set<Doubt> doubts,
            int position,
            int positions) {
        archive.items.add(new OpenItem(
                new InstalmentId(archive.items.size() + 1L),
                new InvoiceId(Integer.toUnsignedLong(number.hashCode())),
                CUSTOMER,
                number,
                LocalDate.parse(issuedOn),
                position,
                positions,
                dueOn.map(LocalDate::parse),
                Optional.empty(),
                amount,
                amount,
                Optional.of(LocalDate.parse(issuedOn)),
                doubts));
        return this;
    }

    /// A payment on the instalment entered last; more than it owes stays unallocated.
    public Valdombra paid(String on, String amount) {
        var last = archive.items.removeLast();
        var money = Money.of(amount);
        var part = money.min(last.outstanding());
        archive.payments.add(new Payment(
                new PaymentId(archive.payments.size() + 1L),
                CUSTOMER,
                LocalDate.parse(on),
                money,
                "",
                List.of(new Allocation(last.id(), part)),
                false));
        archive.items.add(new OpenItem(
                last.id(),
                last.invoice(),
                last.customer(),
                last.number(),
                last.issuedOn(),
                last.position(),
                last.positions(),
                last.dueOn(),
                last.proposedDueOn(),
                last.amount(),
                last.outstanding().minus(part),
                last.deliveredOn(),
                last.doubts()));
        return this;
    }

    /// A reminder about everything entered so far.
    public Valdombra reminded(String on, ReminderLevel level) {
        var about = new HashSet<InstalmentId>();
        archive.items.forEach(item -> about.add(item.id()));
        happened(on, new Event.Written(level, Channel.EMAIL, "SO-2025/0001", about, Optional.of(new DocumentId(99))));
        return this;
    }

    public Valdombra called(String on, CallOutcome outcome) {
        return happened(on, new Event.Called(Optional.empty(), outcome, "", ""));
    }

    public Valdombra happened(String on, Event event) {
        archive.history().add(CUSTOMER, LocalDate.parse(on), event);
        return this;
    }

    /// The two invoices of the picture, with their history.
    public static Valdombra asInThePicture() {
        return new Valdombra()
                .invoice("318/2025", "2025-10-15", "2025-11-14", "4880.00")
                .invoice("341/2025", "2025-11-12", "2025-12-12", "3172.00")
                .paid("2026-01-20", "1000.00")
                .reminded("2025-11-17", ReminderLevel.FIRST)
                .called("2025-11-24", new CallOutcome.MessageLeft())
                .reminded("2025-12-02", ReminderLevel.SECOND)
                .called("2025-12-09", new CallOutcome.WantsCopy())
                .called("2026-01-09", new CallOutcome.NoAnswer())
                .reminded("2026-01-16", ReminderLevel.THIRD)
                .called("2026-03-03", new CallOutcome.InDifficulty());
    }
}

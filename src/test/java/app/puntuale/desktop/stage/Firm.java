package app.puntuale.desktop.stage;

import app.puntuale.Main;
import app.puntuale.PasswordsInMemory;
import app.puntuale.archive.Content;
import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.SdiCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.desktop.calls.Scripts;
import app.puntuale.desktop.calls.Speaker;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.TodayDesk;
import app.puntuale.imports.CustomerDraft;
import app.puntuale.imports.InstalmentDraft;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.imports.InvoiceKey;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.office.Archive;
import app.puntuale.office.Office;
import app.puntuale.payments.Spread;
import app.puntuale.storage.Drafts;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A made-up glazier's on a real archive: customers in every situation, as on 12 March 2026.
public final class Firm implements AutoCloseable {

    public static final LocalDate TODAY = Workroom.TODAY;

    public final Office office = Main.office(
            folder(),
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            () -> "Livia",
            new PasswordsInMemory());
    public final Archive archive = office.archive();
    public final TodayDesk today = office.today();
    public final FollowUps followUps = office.followUps();
    public final Scripts scripts = new Scripts(
            office.today()::rulebook, () -> new Speaker("Livia", "Vetreria Montechiaro"), Texts.in(Language.ITALIAN));

    private int vatNumbers = 1000000;

    /// A firm on a busy day.
    public static Firm busy() {
        var firm = new Firm();
        firm.brokenPromises();
        firm.calls();
        firm.reminders();
        firm.lettersAndDecisions();
        firm.quietOnes();
        firm.archive.settings().diary().paymentsSeen(TODAY);
        return firm;
    }

    /// The customer of that name.
    public Customer customer(String name) {
        return archive.customers().all().stream()
                .filter(customer -> customer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        office.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "firms")), "firm");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void brokenPromises() {
        invoice("Pensione Riva Azzurra S.a.s.", "355/2025", "2026-01-30", "2196.00");
        invoice("Pensione Riva Azzurra S.a.s.", "361/2025", "2026-02-10", "1220.00");
        invoice("Pensione Riva Azzurra S.a.s.", "041/2026", "2026-03-31", "1830.00");
        written("Pensione Riva Azzurra S.a.s.", "2026-02-02", ReminderLevel.FIRST);
        called("Pensione Riva Azzurra S.a.s.", "2026-02-09", new CallOutcome.NoAnswer(), "");
        written("Pensione Riva Azzurra S.a.s.", "2026-02-17", ReminderLevel.SECOND);
        called(
                "Pensione Riva Azzurra S.a.s.",
                "2026-02-26",
                new CallOutcome.Promised(LocalDate.parse("2026-03-06"), Money.of("3416.00")),
                "Paghiamo tutto la prima settimana di marzo");
        invoice("Mobilificio Querciola", "359/2025", "2026-02-14", "1268.80");
        written("Mobilificio Querciola", "2026-02-17", ReminderLevel.FIRST);
        called(
                "Mobilificio Querciola",
                "2026-02-24",
                new CallOutcome.Promised(LocalDate.parse("2026-03-05"), Money.of("1268.80")),
                "");
        paid("Mobilificio Querciola", "2026-03-04", "500.00");
    }

    private void calls() {
        invoice("Trattoria Il Cardo S.n.c.", "364/2025", "2026-02-15", "2074.00");
        written("Trattoria Il Cardo S.n.c.", "2026-02-18", ReminderLevel.FIRST);
        called("Trattoria Il Cardo S.n.c.", "2026-02-25", new CallOutcome.MessageLeft(), "");
        written("Trattoria Il Cardo S.n.c.", "2026-03-05", ReminderLevel.SECOND);
        invoice("Immobiliare Fontalba S.r.l.", "028/2026", "2026-03-04", "9760.00");
        written("Immobiliare Fontalba S.r.l.", "2026-03-05", ReminderLevel.FIRST);
        invoice("Officina Fratelli Bardi S.n.c.", "015/2026", "2026-02-28", "1586.00");
        written("Officina Fratelli Bardi S.n.c.", "2026-03-03", ReminderLevel.FIRST);
        called(
                "Officina Fratelli Bardi S.n.c.",
                "2026-03-10",
                new CallOutcome.CallBack(TODAY),
                "Il titolare torna giovedì");
        for (var name : List.of("B&B Corte del Sole", "Scuola Danza Millepassi")) {
            invoice(name, "03" + name.length() + "/2026", "2026-03-02", "518.50");
            written(name, "2026-03-05", ReminderLevel.FIRST);
        }
    }

    private void reminders() {
        invoice("Arredi Lumen S.r.l.", "352/2025", "2026-02-05", "2928.00");
        written("Arredi Lumen S.r.l.", "2026-02-08", ReminderLevel.FIRST);
        called("Arredi Lumen S.r.l.", "2026-02-16", new CallOutcome.MessageLeft(), "");
        written("Arredi Lumen S.r.l.", "2026-02-23", ReminderLevel.SECOND);
        called("Arredi Lumen S.r.l.", "2026-03-02", new CallOutcome.MessageLeft(), "");
        invoice("Panetteria Tre Spighe S.n.c.", "033/2026", "2026-03-09", "427.00");
        invoice("Vivai La Collina", "034/2026", "2026-03-08", "976.00");
        invoice("Farmacia San Giorgio", "035/2026", "2026-03-07", "305.00");
        invoice("Studio Tecnico Brera e Conti", "036/2026", "2026-03-06", "1220.00");
    }

    private void lettersAndDecisions() {
        invoice("Edilpietra Valbruna S.r.l.", "318/2025", "2025-11-14", "4880.00");
        invoice("Edilpietra Valbruna S.r.l.", "341/2025", "2025-12-12", "2172.00");
        written("Edilpietra Valbruna S.r.l.", "2025-12-16", ReminderLevel.FIRST);
        called("Edilpietra Valbruna S.r.l.", "2025-12-22", new CallOutcome.NoAnswer(), "");
        written("Edilpietra Valbruna S.r.l.", "2026-01-07", ReminderLevel.SECOND);
        called("Edilpietra Valbruna S.r.l.", "2026-01-19", new CallOutcome.MessageLeft(), "");
        written("Edilpietra Valbruna S.r.l.", "2026-02-16", ReminderLevel.THIRD);
        invoice("Palestra Centro Kine", "327/2025", "2026-02-20", "1464.00");
        written("Palestra Centro Kine", "2026-02-23", ReminderLevel.FIRST);
        called(
                "Palestra Centro Kine",
                "2026-03-04",
                new CallOutcome.SaysPaid(Optional.of(LocalDate.parse("2026-03-03")), "CRO 4471"),
                "");
        invoice("Logistica Portofermo S.r.l.", "050/2026", "2026-03-17", "8540.00");
    }

    private void quietOnes() {
        invoice("Condominio Via dei Larici 8", "336/2025", "2026-03-16", "2318.00");
        invoice("Bar Orsetta S.n.c.", "012/2026", "2026-02-28", "1098.00");
        paid("Bar Orsetta S.n.c.", "2026-03-03", "1098.00");
        invoice("Ferramenta Lungolago S.r.l.", "005/2026", "2026-01-25", "1708.00");
        paid("Ferramenta Lungolago S.r.l.", "2026-02-10", "1708.00");
        invoice("Tipografia Onda S.r.l.", "310/2025", "2026-01-31", "1342.00");
        archive.history()
                .add(
                        customer("Tipografia Onda S.r.l.").id(),
                        TODAY,
                        new Event.Held(Optional.of(LocalDate.parse("2026-03-20")), "Ferie"));
    }

    /// To be paid in thirty days, in one instalment.
    public void invoice(String customer, String number, String dueOn, String amount) {
        var due = LocalDate.parse(dueOn);
        var issued = due.minusDays(30);
        var draft = new InvoiceDraft(
                new InvoiceKey("IT00743110157", number, issued.getYear(), "TD01"),
                DocumentKind.INVOICE,
                issued,
                Money.of(amount),
                draft(customer),
                List.of(new InstalmentDraft(
                        Optional.of(due), Optional.empty(), Money.of(amount), "MP05", Optional.empty(), false)),
                List.of(),
                Set.of(),
                number,
                number.replace("/", "-") + ".xml",
                Content.of(("<invoice>" + customer + number).getBytes(StandardCharsets.UTF_8)));
        archive.transactions().run(() -> archive.imports().store(List.of(draft)));
    }

    /// Set against that invoice.
    public void creditNote(String customer, String number, String issuedOn, String amount, String invoice) {
        var draft = Drafts.creditNote(draft(customer), number, issuedOn, amount, Drafts.naming(invoice));
        archive.transactions().run(() -> archive.imports().store(List.of(draft)));
    }

    private CustomerDraft draft(String name) {
        var known = archive.customers().all().stream()
                .filter(customer -> customer.name().equals(name))
                .findFirst();
        var vatNumber =
                known.flatMap(Customer::vatNumber).orElseGet(() -> new VatNumber("IT", "0" + vatNumbers++ + "000"));
        var address = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return new CustomerDraft(
                name,
                CustomerKind.COMPANY,
                Optional.of(vatNumber),
                Optional.empty(),
                new PostalAddress("Via Roma 1", "47921", "Rimini", "RN", "IT"),
                new Contacts(
                        Optional.of("Donata Pieri"),
                        Optional.of("0541 555 0142"),
                        Optional.of("amministrazione@" + address + ".example"),
                        Optional.empty()),
                Optional.of(new SdiCode("ABC1234")));
    }

    private void written(String customer, String on, ReminderLevel level) {
        var id = customer(customer).id();
        var day = LocalDate.parse(on);
        var about = archive.invoices().openOf(id).stream()
                .filter(item -> item.isOverdue(day))
                .map(OpenItem::id)
                .collect(Collectors.toSet());
        var letter = new Event.Written(level, Channel.EMAIL, "12/2026", about, Optional.empty());
        archive.history().add(id, day, letter);
    }

    private void called(String customer, String on, CallOutcome outcome, String note) {
        archive.history()
                .add(
                        customer(customer).id(),
                        LocalDate.parse(on),
                        new Event.Called(Optional.empty(), outcome, "", note));
    }

    /// A transfer, to the oldest first.
    public void paid(String customer, String on, String amount) {
        var day = LocalDate.parse(on);
        office.cashier()
                .enter(customer(customer).id(), Money.of(amount), day, "bonifico", new Spread.OldestFirst(), day);
    }
}

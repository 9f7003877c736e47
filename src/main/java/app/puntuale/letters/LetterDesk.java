package app.puntuale.letters;

import app.puntuale.archive.Document;
import app.puntuale.calendar.DueDates;
import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.BeforeWriting;
import app.puntuale.followups.Channel;
import app.puntuale.followups.DealingsInHistory;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryId;
import app.puntuale.followups.Manner;
import app.puntuale.followups.Questions;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.Imputation;
import app.puntuale.interest.Rates;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where letters are written: seen first, then made for good, then recorded as gone.
public final class LetterDesk {

    private static final String PDF = "application/pdf";
    private static final DueDates DUE_DATES = new DueDates(ItalianHolidays.NATIONAL, true);

    private final LetterShelves shelves;
    private final Printer printer;
    private final Rates shipped;

    /// @param shipped the rates that come with the program; those that the user added are read from the settings
    public LetterDesk(LetterShelves shelves, Printer printer, Rates shipped) {
        this.shelves = shelves;
        this.printer = printer;
        this.shipped = shipped;
    }

    /// What a letter of that level to that customer is today, by the policy by which they are asked.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public LetterChoices usualChoices(CustomerId customer, ReminderLevel level, LocalDate today) {
        var known = shelves.dossier(customer).customerCase();
        return LetterChoices.of(level, Manner.of(shelves.rulebook(), known, level, today), known.kind());
    }

    /// Shows the letter as it would be today. Nothing is stored, no number is used.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public LetterAnswer preview(CustomerId customer, ReminderLevel level, LetterChoices choices, LocalDate today) {
        var dossier = shelves.dossier(customer);
        var demand = demand(dossier, level, choices, today);
        var missing = missing(dossier, level, demand);
        if (!missing.isEmpty()) {
            return new LetterAnswer.Refused(missing, demand.excluded());
        }
        var occasion = occasion(dossier, level, choices, demand, Optional.empty());
        var texts = Texts.in(choices.language());
        var letter = LetterWriter.write(occasion, texts);
        var seenOn = shelves.settings().diary().paymentsSeenOn();
        return new LetterAnswer.Ready(
                letter,
                printer.print(letter),
                CoverNoteWriter.write(occasion, texts),
                demand,
                BeforeWriting.obstacles(shelves.rulebook(), dossier.customerCase(), level, seenOn, today),
                seenOn);
    }

    /// Makes the letter for good, in one transaction: it gets the next number of its series, and its PDF is kept.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public FilingAnswer file(CustomerId customer, ReminderLevel level, LetterChoices choices, LocalDate today) {
        return shelves.transactions().inOne(() -> {
            var dossier = shelves.dossier(customer);
            var demand = demand(dossier, level, choices, today);
            var missing = missing(dossier, level, demand);
            if (!missing.isEmpty()) {
                return new FilingAnswer.Refused(missing, demand.excluded());
            }
            var protocol = nextProtocol(level, today);
            var occasion = occasion(dossier, level, choices, demand, Optional.of(protocol));
            var texts = Texts.in(choices.language());
            var pdf = printer.print(LetterWriter.write(occasion, texts));
            var name = protocol.replace('/', '-') + ".pdf";
            var id = shelves.documents().keep(name, PDF, pdf);
            shelves.claims().add(demand.claims(protocol));
            return new FilingAnswer.Filed(
                    customer,
                    level,
                    protocol,
                    new Document(id, name, PDF, pdf),
                    CoverNoteWriter.write(occasion, texts),
                    demand);
        });
    }

    /// Records that the letter left on paper or by PEC on that day; it is now part of the history.
    public HistoryId left(FilingAnswer.Filed letter, Channel channel, LocalDate on) {
        var written = new Event.Written(
                letter.level(),
                channel,
                letter.protocol(),
                letter.demand().instalments(),
                Optional.of(letter.pdf().id()));
        return new Departure(shelves).of(letter.customer(), written, on);
    }

    /// What late interest has grown to until today, whoever the customer.
    public InterestToDate interestToDate(LocalDate today) {
        return new InterestToDate(
                shelves.lateInterest(shipped),
                new Claims(DUE_DATES, Imputation.CAPITAL, today),
                shelves.payments(),
                new DealingsInHistory(shelves.history()));
    }

    /// The seven questions about what such a letter would ask for today, for a person to look at before it leaves.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public List<Questions.Checked> questions(CustomerId customer, ReminderLevel level, LocalDate today) {
        return new Departure(shelves).questions(customer, level, today);
    }

    private Demand demand(Dossier dossier, ReminderLevel level, LetterChoices choices, LocalDate today) {
        return new Reckoner(
                        dossier, level, choices, shelves.lateInterest(shipped), DUE_DATES, shelves.rulebook(), today)
                .demand();
    }

    private List<Missing> missing(Dossier dossier, ReminderLevel level, Demand demand) {
        return Completeness.missing(shelves.settings().company(), dossier.customer(), level, demand);
    }

    private Occasion occasion(
            Dossier dossier, ReminderLevel level, LetterChoices choices, Demand demand, Optional<String> protocol) {
        var company = shelves.settings().company().orElseThrow();
        return new Occasion(
                company,
                company.logo().flatMap(shelves.documents()::find).map(Document::content),
                shelves.settings().preferences().author().strip(),
                dossier.customer(),
                level,
                choices,
                demand,
                Earlier.of(dossier.history(), demand),
                protocol);
    }

    /// `SO-2026/0087` for a reminder (sollecito), `MM-2026/0014` for a notice (messa in mora).
    private String nextProtocol(ReminderLevel level, LocalDate today) {
        var series = switch (level) {
            case FIRST, SECOND, THIRD -> "SO";
            case NOTICE -> "MM";
        };
        var number = shelves.settings().nextProtocol(series, today.getYear());
        return String.format(Locale.ROOT, "%s-%d/%04d", series, today.getYear(), number);
    }
}

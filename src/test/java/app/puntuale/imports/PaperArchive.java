package app.puntuale.imports;

import app.puntuale.archive.Content;
import app.puntuale.archive.Transactions;
import app.puntuale.followups.Diary;
import app.puntuale.followups.Rulebooks;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.interest.UserRates;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.settings.Company;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.Preferences;
import app.puntuale.settings.Settings;
import app.puntuale.settings.TodayLayout;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// An archive on paper: what an import needs of the real one, in memory, and just as whole or not at all.
final class PaperArchive implements ImportShelf, Settings, Transactions {

    Map<InvoiceKey, InvoiceDraft> invoices = new LinkedHashMap<>();
    Map<Content, SdiMessage> messages = new LinkedHashMap<>();
    Set<InvoiceKey> touched = new HashSet<>();
    Optional<Company> company;

    PaperArchive(Optional<Company> company) {
        this.company = company;
    }

    @Override
    public void begin() {}

    @Override
    public Optional<LastImport> last() {
        return Optional.empty();
    }

    @Override
    public TakingBack takeBack(long id) {
        return new TakingBack.NotTheLast();
    }

    @Override
    public Map<InvoiceKey, KnownInvoice> known(Collection<InvoiceKey> keys) {
        var known = new LinkedHashMap<InvoiceKey, KnownInvoice>();
        invoices.forEach((key, draft) -> {
            if (keys.contains(key)) {
                var rejected = messages.values().stream().anyMatch(message -> isRejection(message, draft));
                known.put(key, new KnownInvoice(number(draft), draft.fingerprint(), draft.fileName(), rejected));
            }
        });
        return known;
    }

    @Override
    public Map<InvoiceId, String> untouched(Collection<InvoiceId> wanted) {
        return invoices.values().stream()
                .filter(draft -> wanted.contains(number(draft)) && !touched.contains(draft.key()))
                .collect(Collectors.toMap(
                        PaperArchive::number, draft -> draft.original().sha256()));
    }

    @Override
    public void takeOut(Collection<InvoiceId> rejected) {
        invoices.values().removeIf(draft -> rejected.contains(number(draft)));
    }

    private static boolean isRejection(SdiMessage message, InvoiceDraft draft) {
        return message.kind().equals("NS")
                && message.fileName()
                        .filter(name -> name.equalsIgnoreCase(draft.fileName()))
                        .isPresent();
    }

    private static InvoiceId number(InvoiceDraft draft) {
        return new InvoiceId(draft.fingerprint().hashCode());
    }

    @Override
    public Stored store(Collection<InvoiceDraft> drafts) {
        for (var draft : drafts) {
            if (invoices.put(draft.key(), draft) != null) {
                throw new IllegalStateException("twice: " + draft.key());
            }
        }
        var notes = (int) drafts.stream()
                .filter(draft -> draft.kind() == DocumentKind.CREDIT_NOTE)
                .count();
        return new Stored(drafts.size() - notes, notes, 1);
    }

    @Override
    public boolean store(SdiMessage message, String name, Content original) {
        return messages.put(original, message) == null;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        var before = this.invoices;
        var messagesBefore = this.messages;
        var companyBefore = this.company;
        invoices = new LinkedHashMap<>(before);
        messages = new LinkedHashMap<>(messagesBefore);
        var done = false;
        try {
            var answer = work.get();
            done = true;
            return answer;
        } finally {
            if (!done) {
                invoices = before;
                messages = messagesBefore;
                company = companyBefore;
            }
        }
    }

    @Override
    public void run(Runnable work) {
        inOne(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public Optional<Company> company() {
        return company;
    }

    @Override
    public void keep(Company known) {
        company = Optional.of(known);
    }

    @Override
    public Optional<MailAccount> mailAccount() {
        return Optional.empty();
    }

    @Override
    public void keep(MailAccount account) {
        throw new IllegalStateException("no import does that");
    }

    @Override
    public Preferences preferences() {
        return Preferences.DEFAULT;
    }

    @Override
    public void keep(Preferences preferences) {
        throw new IllegalStateException("no import does that");
    }

    @Override
    public TodayLayout todayLayout() {
        return TodayLayout.NEW;
    }

    @Override
    public void keep(TodayLayout layout) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConsumersDefault consumersDefault() {
        throw new IllegalStateException("no import does that");
    }

    @Override
    public void keep(ConsumersDefault chosen) {
        throw new IllegalStateException("no import does that");
    }

    @Override
    public UserRates rates() {
        throw new IllegalStateException("no import does that");
    }

    @Override
    public Rulebooks rulebooks() {
        throw new IllegalStateException("no import does that");
    }

    @Override
    public Diary diary() {
        throw new IllegalStateException("no import does that");
    }

    @Override
    public int nextProtocol(String series, int year) {
        throw new IllegalStateException("no import does that");
    }
}

package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.PROTOCOL;

import app.puntuale.archive.DocumentId;
import app.puntuale.archive.Transactions;
import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.followups.Diary;
import app.puntuale.followups.QueueGroup;
import app.puntuale.followups.Rulebooks;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.interest.UserRates;
import app.puntuale.settings.Company;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.Preferences;
import app.puntuale.settings.Settings;
import app.puntuale.settings.TodayLayout;
import app.puntuale.texts.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/// One row a fact, named `company.name` and the like; what is not known has no row.
final class JooqSettings implements Settings {

    private final DSLContext sql;
    private final Transactions transactions;
    private final SettingRows rows;
    private final Rulebooks rulebooks;

    JooqSettings(DSLContext sql, Transactions transactions, Clock clock, Supplier<String> author) {
        this.sql = sql;
        this.transactions = transactions;
        this.rows = new SettingRows(sql, transactions);
        this.rulebooks = new JooqRulebooks(sql, transactions, clock, author);
    }

    @Override
    public Optional<Company> company() {
        var facts = rows.about("company.");
        return facts.get("name")
                .map(name -> new Company(
                        name,
                        new VatNumber(facts.require("vat.country"), facts.require("vat.code")),
                        facts.get("taxCode").map(TaxCode::new),
                        new PostalAddress(
                                facts.require("address.street"),
                                facts.require("address.zip"),
                                facts.require("address.city"),
                                facts.require("address.province"),
                                facts.require("address.country")),
                        facts.get("iban").map(Iban::new),
                        facts.get("bankName"),
                        facts.get("phone"),
                        facts.get("email"),
                        facts.get("pec"),
                        facts.get("signatory"),
                        facts.get("logo").map(Long::valueOf).map(DocumentId::new)));
    }

    @Override
    public void keep(Company company) {
        var facts = new SettingFacts("company.");
        facts.put("name", company.name());
        facts.put("vat.country", company.vatNumber().country());
        facts.put("vat.code", company.vatNumber().code());
        facts.put("taxCode", company.taxCode().map(TaxCode::code));
        facts.put("address.street", company.address().street());
        facts.put("address.zip", company.address().zip());
        facts.put("address.city", company.address().city());
        facts.put("address.province", company.address().province());
        facts.put("address.country", company.address().country());
        facts.put("iban", company.iban().map(Iban::text));
        facts.put("bankName", company.bankName());
        facts.put("phone", company.phone());
        facts.put("email", company.email());
        facts.put("pec", company.pec());
        facts.put("signatory", company.signatory());
        facts.put("logo", company.logo().map(logo -> String.valueOf(logo.value())));
        rows.replace(facts);
    }

    @Override
    public Optional<MailAccount> mailAccount() {
        var facts = rows.about("mail.");
        return facts.get("host")
                .map(host -> new MailAccount(
                        host,
                        Integer.parseInt(facts.require("port")),
                        MailAccount.Security.valueOf(facts.require("security")),
                        facts.require("user"),
                        facts.require("from")));
    }

    @Override
    public void keep(MailAccount account) {
        var facts = new SettingFacts("mail.");
        facts.put("host", account.host());
        facts.put("port", String.valueOf(account.port()));
        facts.put("security", account.security().name());
        facts.put("user", account.user());
        facts.put("from", account.from());
        rows.replace(facts);
    }

    @Override
    public Preferences preferences() {
        var facts = rows.about("preferences.");
        return new Preferences(
                facts.get("language").map(Language::valueOf).orElse(Preferences.DEFAULT.language()),
                facts.get("theme").map(Preferences.Theme::valueOf).orElse(Preferences.DEFAULT.theme()),
                facts.get("author").orElse(Preferences.DEFAULT.author()),
                facts.get("sample").map(Boolean::valueOf).orElse(Preferences.DEFAULT.sample()));
    }

    @Override
    public void keep(Preferences preferences) {
        var facts = new SettingFacts("preferences.");
        facts.put("language", preferences.language().name());
        facts.put("theme", preferences.theme().name());
        facts.put("author", preferences.author());
        facts.put("sample", String.valueOf(preferences.sample()));
        rows.replace(facts);
    }

    /// A name that nobody knows any more, from another version of the program, is as good as none.
    @Override
    public TodayLayout todayLayout() {
        var facts = rows.about("todayPage.");
        return new TodayLayout(
                Stream.of(QueueGroup.values())
                        .filter(group -> facts.get("unfolded." + group).isPresent())
                        .collect(Collectors.toSet()),
                facts.get("caughtUpSeenOn").map(LocalDate::parse));
    }

    @Override
    public void keep(TodayLayout layout) {
        var facts = new SettingFacts("todayPage.");
        layout.unfolded().forEach(group -> facts.put("unfolded." + group, "true"));
        facts.put("caughtUpSeenOn", layout.caughtUpSeenOn().map(LocalDate::toString));
        rows.replace(facts);
    }

    @Override
    public ConsumersDefault consumersDefault() {
        return rows.about("interest.")
                .get("consumersDefault")
                .map(ConsumersDefault::valueOf)
                .orElse(ConsumersDefault.FROM_THE_NOTICE);
    }

    @Override
    public void keep(ConsumersDefault chosen) {
        var facts = new SettingFacts("interest.");
        facts.put("consumersDefault", chosen.name());
        rows.replace(facts);
    }

    @Override
    public UserRates rates() {
        return new JooqUserRates(sql, transactions);
    }

    @Override
    public Rulebooks rulebooks() {
        return rulebooks;
    }

    @Override
    public Diary diary() {
        return new JooqDiary(sql, rows);
    }

    /// The row is locked until the transaction ends: whoever asks at the same moment waits and gets the next number.
    @Override
    public int nextProtocol(String series, int year) {
        return transactions.inOne(() -> {
            var thisOne = PROTOCOL.SERIES.eq(series).and(PROTOCOL.PROTOCOL_YEAR.eq(year));
            if (!counted(thisOne)) {
                begin(series, year);
                counted(thisOne);
            }
            var number = sql.select(PROTOCOL.LAST_NUMBER)
                    .from(PROTOCOL)
                    .where(thisOne)
                    .fetchOne(PROTOCOL.LAST_NUMBER);
            return Objects.requireNonNull(number);
        });
    }

    private boolean counted(Condition thisOne) {
        return sql.update(PROTOCOL)
                        .set(PROTOCOL.LAST_NUMBER, PROTOCOL.LAST_NUMBER.plus(1))
                        .where(thisOne)
                        .execute()
                == 1;
    }

    private void begin(String series, int year) {
        try {
            transactions.run(
                    () -> sql.insertInto(PROTOCOL, PROTOCOL.SERIES, PROTOCOL.PROTOCOL_YEAR, PROTOCOL.LAST_NUMBER)
                            .values(series, year, 0)
                            .execute());
        } catch (IntegrityConstraintViolationException _) {
            return; // somebody else began it a moment ago: we count on from theirs
        }
    }
}

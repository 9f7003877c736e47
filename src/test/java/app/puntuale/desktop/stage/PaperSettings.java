package app.puntuale.desktop.stage;

import app.puntuale.followups.Diary;
import app.puntuale.followups.Rulebooks;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.interest.UserRate;
import app.puntuale.interest.UserRates;
import app.puntuale.paper.PaperRules;
import app.puntuale.settings.Company;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.Passwords;
import app.puntuale.settings.Preferences;
import app.puntuale.settings.Settings;
import app.puntuale.settings.TodayLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Settings and passwords on a sheet of paper.
public final class PaperSettings implements Settings, Passwords {

    private final Map<String, String> passwords = new HashMap<>();
    private final List<UserRate> rates = new ArrayList<>();
    private final PaperRules rules = new PaperRules();
    private Optional<Company> company = Optional.empty();
    private Optional<MailAccount> account = Optional.empty();
    private Preferences preferences = Preferences.DEFAULT;
    private ConsumersDefault consumersDefault = ConsumersDefault.FROM_THE_NOTICE;
    private TodayLayout layout = TodayLayout.NEW;
    private int protocol;

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
        return account;
    }

    @Override
    public void keep(MailAccount known) {
        account = Optional.of(known);
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public void keep(Preferences known) {
        preferences = known;
    }

    @Override
    public TodayLayout todayLayout() {
        return layout;
    }

    @Override
    public void keep(TodayLayout known) {
        layout = known;
    }

    @Override
    public ConsumersDefault consumersDefault() {
        return consumersDefault;
    }

    @Override
    public void keep(ConsumersDefault chosen) {
        consumersDefault = chosen;
    }

    @Override
    public UserRates rates() {
        return new UserRates() {
            @Override
            public List<UserRate> all() {
                return List.copyOf(rates);
            }

            @Override
            public void add(UserRate rate) {
                rates.add(rate);
            }
        };
    }

    @Override
    public Rulebooks rulebooks() {
        return rules;
    }

    @Override
    public Diary diary() {
        return rules;
    }

    @Override
    public int nextProtocol(String series, int year) {
        return ++protocol;
    }

    @Override
    public Optional<String> find(String purpose) {
        return Optional.ofNullable(passwords.get(purpose));
    }

    @Override
    public void keep(String purpose, String password) {
        passwords.put(purpose, password);
    }

    @Override
    public void forget(String purpose) {
        passwords.remove(purpose);
    }
}

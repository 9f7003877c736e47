package app.puntuale.settings;

import app.puntuale.followups.Diary;
import app.puntuale.followups.Rulebooks;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.interest.UserRates;
import java.util.Optional;

/// What the firm has said of itself, kept in the archive.
public interface Settings {

    /// Empty in a new archive.
    Optional<Company> company();

    void keep(Company company);

    Optional<MailAccount> mailAccount();

    void keep(MailAccount account);

    Preferences preferences();

    void keep(Preferences preferences);

    TodayLayout todayLayout();

    void keep(TodayLayout layout);

    /// From when consumers owe late interest; the cautious reading until somebody chooses.
    ConsumersDefault consumersDefault();

    void keep(ConsumersDefault chosen);

    /// Rates that the user has added to the shipped ones.
    UserRates rates();

    /// By which rules the firm asks for its money.
    Rulebooks rulebooks();

    /// On which days it worked.
    Diary diary();

    /// The next number of a letter of that series and year, starting at 1; each number is given once.
    int nextProtocol(String series, int year);
}

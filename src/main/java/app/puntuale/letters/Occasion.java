package app.puntuale.letters;

import app.puntuale.archive.Content;
import app.puntuale.customers.Customer;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.InterestUse;
import app.puntuale.interest.Terms;
import app.puntuale.settings.Company;
import app.puntuale.texts.Texts;
import java.util.Optional;

/// All that a letter and its cover note are written from: nothing else is looked up while they are written.
///
/// @param level what it counts as; what it says is [#words]
/// @param author who writes, the person to ask for; or empty text
/// @param protocol the number of the letter; empty for a draft
record Occasion(
        Company company,
        Optional<Content> logo,
        String author,
        Customer customer,
        ReminderLevel level,
        LetterChoices choices,
        Demand demand,
        Earlier earlier,
        Optional<String> protocol) {

    Stationery stationery(Texts texts) {
        return new Stationery(company, logo, author, texts);
    }

    Voice voice() {
        return Voice.towards(customer.kind());
    }

    Terms terms() {
        return choices.terms().orElseGet(() -> Terms.usualFor(customer.kind()));
    }

    boolean countsInterest() {
        return choices.interest() == InterestUse.CALCULATED && demand.interest().isPositive();
    }

    /// Whose words it is written in.
    ReminderLevel words() {
        return level.inWordsOf(choices.manner().words());
    }

    boolean isNotice() {
        return level == ReminderLevel.NOTICE;
    }
}

package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.InterestUse;
import app.puntuale.letters.LetterChoices;
import app.puntuale.texts.Texts;

/// `--words`, `--tone`, `--interest`: how a message is written, where a person wants it otherwise than the policy does.
final class LetterOptions {

    private static final Choices<ReminderLevel> WORDS = new Choices<ReminderLevel>()
            .add(ReminderLevel.FIRST, "1", "first")
            .add(ReminderLevel.SECOND, "2", "second")
            .add(ReminderLevel.THIRD, "3", "third");
    private static final Choices<Firmness> TONES = new Choices<Firmness>()
            .add(Firmness.KIND, "kind", "cortese")
            .add(Firmness.DECIDED, "decided", "deciso")
            .add(Firmness.FIRM, "firm", "fermo");
    private static final Choices<InterestUse> INTEREST = new Choices<InterestUse>()
            .add(InterestUse.NONE, "none", "nessuno")
            .add(InterestUse.MENTIONED, "mentioned", "accennati")
            .add(InterestUse.CALCULATED, "calculated", "calcolati");

    private LetterOptions() {}

    static Form on(Form form, Texts texts) {
        return form.option("--words", Label.CHOICE, texts.get("command.option.words", WORDS.words()))
                .option("--tone", Label.CHOICE, texts.get("command.option.tone", TONES.words()))
                .option("--interest", Label.CHOICE, texts.get("command.option.interest", INTEREST.words()));
    }

    /// Whoever wants nothing said of interest, or the words of the first reminder, asks for no EUR 40 either.
    static LetterChoices choices(Given given, Session session, Customer customer, ReminderLevel level) {
        var choices = session.office().letters().usualChoices(customer.id(), level, session.today());
        var words = given.choice("--words", WORDS);
        var tone = given.choice("--tone", TONES);
        var interest = given.choice("--interest", INTEREST);
        var manner = choices.manner();
        manner = words.map(manner::withWords).orElse(manner);
        manner = tone.map(manner::withFirmness).orElse(manner);
        manner = interest.map(manner::withInterest).orElse(manner);
        var isSilent = interest.filter(use -> use == InterestUse.NONE).isPresent()
                || level.inWordsOf(manner.words()) == ReminderLevel.FIRST;
        return choices.with(manner).withLumpSum(choices.lumpSum() && !isSilent);
    }

    static void fields(JsonObject line, LetterChoices choices) {
        line.text("words", Levels.word(choices.manner().words()))
                .text("tone", Today.word(choices.manner().firmness()))
                .text("interest", Today.word(choices.manner().interest()));
    }
}

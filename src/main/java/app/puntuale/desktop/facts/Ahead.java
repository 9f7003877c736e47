package app.puntuale.desktop.facts;

import app.puntuale.followups.Consequence;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Outlook;
import app.puntuale.followups.Rulebook;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// What is next with a customer, in words.
///
/// @param words the action, or why there is none; a dash when nothing is asked for
/// @param on its day; empty while nothing is planned
/// @param when the day as one says it, or empty text
public record Ahead(String words, Optional<LocalDate> on, String when) {

    public static final Ahead NOTHING = new Ahead("—", Optional.empty(), "");

    public static Ahead of(Rulebook rulebook, CustomerCase known, LocalDate today, Texts texts) {
        return Outlook.next(rulebook, known, today)
                .map(next -> of(next, today, texts))
                .orElse(NOTHING);
    }

    private static Ahead of(Consequence next, LocalDate today, Texts texts) {
        return switch (next) {
            case Consequence.Next(var action, var on) ->
                new Ahead(texts.get("facts.next." + action), Optional.of(on), Formats.nearDay(on, today, texts));
            case Consequence.Stopped(var why) -> new Ahead(texts.get("facts.waiting." + why), Optional.empty(), "");
            case Consequence.RemindersStop _, Consequence.LeftOut _, Consequence.PromisedAgain _ -> NOTHING;
        };
    }

    /// In one line: `oggi: 1° sollecito`.
    public String line(Texts texts) {
        return when.isEmpty() ? words : texts.get("facts.ahead", when, words);
    }

    public boolean isOn(LocalDate day) {
        return on.filter(day::equals).isPresent();
    }
}

package app.puntuale.words;

import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Tracks.Followed;
import app.puntuale.texts.Texts;

/// By which policy a customer or an invoice is asked, and why by that one.
public final class TrackWords {

    private TrackWords() {}

    public static String name(Followed followed, Texts texts) {
        return PolicyWords.name(followed.track().policy(), texts);
    }

    /// `importo oltre € 5.000,00`, `preoccupa: non risponde al telefono`, `scelta per il cliente: ci fornisce lui`.
    public static String why(Followed followed, Rulebook rulebook, Texts texts) {
        var reason = followed.reason();
        var why = texts.get("facts.track." + followed.track().why());
        return switch (followed.track().why()) {
            case ITS_KIND -> why;
            case LARGE_AMOUNT -> texts.get("facts.explain.overThreshold", rulebook.threshold());
            case WORRIES, CHOSEN_FOR_THE_CUSTOMER, CHOSEN_FOR_THE_INVOICE ->
                reason.isEmpty() ? why : texts.get("facts.explain.trackReason", why, reason);
        };
    }
}

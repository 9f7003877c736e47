package app.puntuale.words;

import app.puntuale.followups.Claim;
import app.puntuale.prescription.Life;
import app.puntuale.texts.Texts;
import java.time.LocalDate;

/// How long a claim lives, in words.
///
/// @param term with its article
/// @param since from when it runs, and why from then
/// @param until its last day, and whether that is near
public record ClaimWords(String term, String since, String until) {

    public static ClaimWords of(Claim claim, LocalDate today, Texts texts) {
        var length = texts.get("facts.term." + claim.term());
        var term = claim.isChosen()
                ? texts.get("facts.prescription.chosen", length, claim.term().article())
                : texts.get("facts.prescription.proposed", length, claim.term().article());
        return switch (claim.life()) {
            case Life.StandsStill(var since) ->
                new ClaimWords(term, "", texts.get("facts.prescription.standsStill", since));
            case Life.Runs runs -> new ClaimWords(term, since(runs, texts), until(runs, today, texts));
        };
    }

    private static String since(Life.Runs runs, Texts texts) {
        return runs.begunBy()
                .map(deed -> texts.get("facts.prescription.begun." + deed, runs.since()))
                .orElseGet(() -> texts.get("facts.prescription.dueDate", runs.since()));
    }

    private static String until(Life.Runs runs, LocalDate today, Texts texts) {
        if (runs.hasEnded(today)) {
            return texts.get(
                    runs.term().isPresumptive() ? "facts.prescription.presumptionEnded" : "facts.prescription.ended",
                    runs.until());
        }
        return runs.warning(today)
                .map(warning -> texts.get("facts.prescription.near", runs.until(), warning.months()))
                .orElseGet(() -> texts.get("facts.prescription.until", runs.until()));
    }
}

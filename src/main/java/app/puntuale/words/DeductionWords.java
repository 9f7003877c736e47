package app.puntuale.words;

import app.puntuale.payments.Deduction;
import app.puntuale.texts.Texts;

/// What has lowered an instalment, in words.
public final class DeductionWords {

    private DeductionWords() {}

    /// `Nota di credito NC 7/2026 del 15/01/2026: − € 100,00`.
    public static String sentence(Deduction deduction, Texts texts) {
        return switch (deduction) {
            case Deduction.Credited(var _, var number, var issuedOn, var amount) ->
                texts.get("facts.deduction.credited", number, issuedOn, amount);
            case Deduction.Paid(var _, var receivedOn, var note, var amount) ->
                note.isEmpty()
                        ? texts.get("facts.deduction.paid", amount, receivedOn)
                        : texts.get("facts.deduction.paidWithNote", amount, receivedOn, note);
            case Deduction.GivenUp(var amount) -> texts.get("facts.deduction.givenUp", amount);
        };
    }
}

package app.puntuale.words;

import app.puntuale.followups.Evidence;
import app.puntuale.followups.Question;
import app.puntuale.texts.Texts;
import java.util.Collection;
import java.util.stream.Collectors;

/// The seven questions, and where their answers come from.
public final class QuestionWords {

    private QuestionWords() {}

    /// Of one question: `Ricevute di consegna SdI, l’ultima del 15/10/2025`.
    public static String evidence(Evidence evidence, Texts texts) {
        return switch (evidence) {
            case Evidence.TermsOnInvoice() -> texts.get("facts.evidence.termsOnInvoice");
            case Evidence.NothingAgainst() -> texts.get("facts.evidence.nothingAgainst");
            case Evidence.Doubted() -> texts.get("facts.evidence.doubted");
            case Evidence.DaysLate(var least, var most) ->
                least > 0 ? texts.get("facts.evidence.daysLate", most) : texts.get("facts.evidence.notYetDue");
            case Evidence.Delivered(var on) -> texts.get("facts.evidence.delivered", on);
            case Evidence.SpokenOf(var on) -> texts.get("facts.evidence.spokenOf", on);
            case Evidence.CopyAskedFor() -> texts.get("facts.evidence.copyAskedFor");
            case Evidence.IbanOnInvoice() -> texts.get("facts.evidence.ibanOnInvoice");
            case Evidence.IbanInLetter() -> texts.get("facts.evidence.ibanInLetter");
            case Evidence.Contacts(var count) -> texts.get("facts.evidence.contacts", count);
            case Evidence.Proved(var documents) -> String.join(", ", documents);
            case Evidence.ProvedInPart(var documents, var missing) ->
                texts.get("facts.evidence.provedInPart", String.join(", ", documents), String.join(", ", missing));
            case Evidence.Answered(var on, var author, var note) ->
                note.isEmpty()
                        ? texts.get("facts.evidence.answered", author, on)
                        : texts.get("facts.evidence.answeredWith", author, on, note);
            case Evidence.Nothing() -> texts.get("facts.evidence.nothing");
        };
    }

    /// In few words each: `prova della consegna, condizioni concordate`.
    public static String names(Collection<Question> questions, Texts texts) {
        return questions.stream()
                .map(question -> texts.get("facts.questionName." + question))
                .collect(Collectors.joining(", "));
    }
}

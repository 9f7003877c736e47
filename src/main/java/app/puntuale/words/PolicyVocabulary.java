package app.puntuale.words;

import app.puntuale.followups.Firmness;
import app.puntuale.followups.Means;
import app.puntuale.followups.Step;
import app.puntuale.followups.Template;
import app.puntuale.interest.InterestUse;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words in which a policy is written down; read in every language, however the apostrophes and capitals are.
final class PolicyVocabulary {

    private static final String AFTER = "policy.file.after";
    private static final String BEFORE = "policy.file.before";
    private static final String APPROVAL = "policy.file.approval";

    private final Map<String, Object> meanings = new HashMap<>();

    /// The words that are no constant: approval, and the sides of the due date.
    enum Mark {
        BEFORE,
        AFTER,
        APPROVAL,
        NAME,
        PURPOSE,
        FASTER,
        /// With a number in it, which is read as 0.
        REST
    }

    PolicyVocabulary() {
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            for (var step : Step.values()) {
                meanings.put(plain(word(step, texts)), step);
            }
            for (var means : Means.values()) {
                meanings.put(plain(word(means, texts)), means);
            }
            for (var firmness : Firmness.values()) {
                meanings.put(plain(word(firmness, texts)), firmness);
            }
            for (var interest : InterestUse.values()) {
                meanings.put(plain(word(interest, texts)), interest);
            }
            for (var template : Template.values()) {
                meanings.put(plain(word(template, texts)), template);
            }
            for (var mark : Mark.values()) {
                meanings.put(plain(word(mark, texts)), mark);
            }
        }
    }

    static String word(Step step, Texts texts) {
        return texts.get("policy.file.step." + step);
    }

    static String word(Means means, Texts texts) {
        return texts.get("policy.file.means." + means);
    }

    static String word(Firmness firmness, Texts texts) {
        return texts.get("policy.file.firmness." + firmness);
    }

    static String word(InterestUse interest, Texts texts) {
        return texts.get("policy.file.interest." + interest);
    }

    static String word(Template template, Texts texts) {
        return texts.get("policy.file.template." + template);
    }

    static String word(Mark mark, Texts texts) {
        return switch (mark) {
            case BEFORE -> texts.get(BEFORE);
            case AFTER -> texts.get(AFTER);
            case APPROVAL -> texts.get(APPROVAL);
            case NAME -> texts.get("policy.file.name");
            case PURPOSE -> texts.get("policy.file.purpose");
            case FASTER -> texts.get("policy.file.faster");
            case REST -> texts.get("policy.file.rest", 0);
        };
    }

    <T> Optional<T> find(String written, Class<T> kind) {
        return Optional.ofNullable(meanings.get(plain(written)))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('\'', '’').replaceAll("\\s+", " ");
    }

    /// The words of a line, what stands between commas.
    static List<String> parts(String words) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

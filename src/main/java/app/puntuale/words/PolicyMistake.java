package app.puntuale.words;

import app.puntuale.texts.Texts;

/// What cannot be understood in a policy that was written down.
///
/// @param line from 1; 0 for the text as a whole
/// @param word what was written there
public record PolicyMistake(int line, Kind kind, String word) {

    /// What is wrong.
    public enum Kind {
        NO_NAME,
        NAME_TOO_LONG,
        /// The name, the purpose or the faster policy a second time.
        HEAD_TWICE,
        NO_DISTANCE,
        NO_SUCH_STEP,
        NO_SUCH_WORD,
        STEP_TWICE,
        DAYS_DO_NOT_RISE,
        GROWS_KINDER,
        WRONG_WAY,
        WRONG_WORDS,
        NOT_LAST,
        NO_CHANGE_OF_ROUTE
    }

    public String sentence(Texts texts) {
        return texts.get("policy.mistake." + kind, line, word);
    }
}

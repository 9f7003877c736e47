package app.puntuale.words;

import app.puntuale.followups.PolicyName;
import app.puntuale.texts.Texts;

/// The names of policies: the ready ones have words of their own, the others are called what the firm calls them.
public final class PolicyWords {

    private PolicyWords() {}

    public static String name(PolicyName name, Texts texts) {
        return name.text();
    }
}

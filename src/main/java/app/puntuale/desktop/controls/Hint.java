package app.puntuale.desktop.controls;

/// What is said below a field while one writes in it; nothing when the sentence is empty.
public record Hint(Tone tone, String sentence) {

    public static final Hint NONE = new Hint(Tone.NEUTRAL, "");

    public boolean isNone() {
        return sentence.isEmpty();
    }
}

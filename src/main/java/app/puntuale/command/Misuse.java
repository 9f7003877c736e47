package app.puntuale.command;

/// A command that was written wrongly, and the sentence that says so.
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    Misuse(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

package app.puntuale.command;

/// Work that was understood and cannot be done, and the sentence that says why.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    Refusal(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

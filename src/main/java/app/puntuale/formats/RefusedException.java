package app.puntuale.formats;

import app.puntuale.imports.Flaw;

/// Ends the reading of one file, and only of that one. Without a stack trace: it is an answer, not a surprise.
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final Flaw flaw;
    private final String detail;

    RefusedException(Flaw flaw) {
        this(flaw, "");
    }

    RefusedException(Flaw flaw, String detail) {
        super(flaw + " " + detail, null, false, false);
        this.flaw = flaw;
        this.detail = detail;
    }

    Flaw flaw() {
        return flaw;
    }

    String detail() {
        return detail;
    }
}

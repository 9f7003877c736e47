package app.puntuale.desktop.imports;

import app.puntuale.imports.PreviewLine;
import app.puntuale.imports.Receivable;
import app.puntuale.invoices.Doubt;

/// Which lines of a preview are looked at; the words are under `imports.shown.`.
enum Shown {
    ALL,
    TO_IMPORT,
    INCOMPLETE,
    PERHAPS_COLLECTED,
    TO_CHECK,
    ALREADY_THERE,
    CHANGED_COPY,
    REFUSED,
    SDI_NEWS;

    boolean shows(PreviewLine line) {
        return this == ALL
                || switch (line) {
                    case PreviewLine.ToImport(var _, var receivable) -> this == TO_IMPORT || isDoubtfulAs(receivable);
                    case PreviewLine.Incomplete(var _, var receivable) ->
                        this == TO_IMPORT || this == INCOMPLETE || isDoubtfulAs(receivable);
                    case PreviewLine.AlreadyThere _ -> this == ALREADY_THERE;
                    case PreviewLine.ChangedCopy _ -> this == CHANGED_COPY;
                    case PreviewLine.Refused _ -> this == REFUSED;
                    case PreviewLine.SdiNews _ -> this == SDI_NEWS;
                };
    }

    private boolean isDoubtfulAs(Receivable receivable) {
        var doubts = receivable.doubts();
        return (this == PERHAPS_COLLECTED && doubts.contains(Doubt.PERHAPS_COLLECTED))
                || (this == TO_CHECK
                        && (doubts.contains(Doubt.AMOUNTS_DIFFER) || doubts.contains(Doubt.WRONG_CHECK_DIGIT)));
    }
}

package app.puntuale.pdf;

import app.puntuale.letters.Block.Signature;
import app.puntuale.letters.Block.Signatures;
import java.io.IOException;
import java.util.List;

/// Room for two to sign, side by side, each with place and day, in one piece.
final class SignaturePairs {

    private static final float WIDTH = 78;
    private static final float PLACE = 5;
    private static final float PEN = 13;
    private static final float LINE = 0.25f;
    private static final float BELOW_LINE = 1.2f;

    private final Signatures signatures;
    private final Type text;
    private final Type small;

    private SignaturePairs(Signatures signatures, Style style) {
        this.signatures = signatures;
        this.text = style.text();
        this.small = style.small();
    }

    static Slab of(Signatures signatures, Style style) {
        var pair = new SignaturePairs(signatures, style);
        var names = Math.max(
                pair.name(signatures.left()).size(),
                pair.name(signatures.right()).size());
        var below = Math.max(pair.belowLine(signatures.left()), pair.belowLine(signatures.right()));
        var height = pair.text.leading() * (1 + names) + PLACE + pair.small.leading() + PEN + BELOW_LINE + below;
        return Slab.of(height, style.paragraph() * 1.6f, (sheet, top) -> {
            pair.paint(sheet, signatures.left(), Sheet.LEFT, top, names);
            pair.paint(sheet, signatures.right(), Sheet.RIGHT - WIDTH, top, names);
        });
    }

    /// @param names the lines that the longer of the two names takes: the pens meet the paper at the same height
    private void paint(Sheet sheet, Signature signature, float left, float top, int names) throws IOException {
        sheet.lines(Prose.lines(signature.part(), text, WIDTH), text.in(Ink.MUTED), left, top);
        sheet.lines(name(signature), text.heavy(), left, top + text.leading());
        var place = top + text.leading() * (1 + names) + PLACE;
        var label = Prose.lines(signatures.placeAndDay(), small, WIDTH);
        sheet.lines(label, small, left, place);
        var rule = place + small.leading();
        sheet.rule(Ink.MUTED, left + label.getFirst().width() + 2, left + WIDTH, rule, LINE);
        sheet.rule(Ink.MUTED, left, left + WIDTH, rule + PEN, LINE);
        var y = rule + PEN + BELOW_LINE;
        sheet.lines(signer(signature), text, left, y);
        sheet.lines(role(signature), small, left, y + signer(signature).size() * text.leading());
    }

    private float belowLine(Signature signature) {
        return signer(signature).size() * text.leading() + role(signature).size() * small.leading();
    }

    private List<Line> name(Signature signature) {
        return Prose.lines(signature.party(), text.heavy(), WIDTH);
    }

    private List<Line> signer(Signature signature) {
        return signature.signer().isEmpty() ? List.of() : Prose.lines(signature.signer(), text, WIDTH);
    }

    private List<Line> role(Signature signature) {
        return signature.role().isEmpty() ? List.of() : Prose.lines(signature.role(), small, WIDTH);
    }
}

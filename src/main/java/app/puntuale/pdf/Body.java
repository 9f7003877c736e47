package app.puntuale.pdf;

import app.puntuale.letters.Block;
import app.puntuale.letters.Block.Annex;
import app.puntuale.letters.Block.Closing;
import app.puntuale.letters.Block.Paragraph;
import app.puntuale.letters.Block.Signatures;
import app.puntuale.letters.Block.SmallPrint;
import app.puntuale.letters.Block.Table;
import app.puntuale.letters.Block.Transfer;
import app.puntuale.letters.Letter;
import java.util.ArrayList;
import java.util.List;

/// The text of a letter as strips, from the subject down.
final class Body {

    private final Style style;
    private final List<Slab> slabs = new ArrayList<>();

    private Body(Style style) {
        this.style = style;
    }

    static List<Slab> of(Letter letter, Style style) {
        var body = new Body(style);
        body.subject(letter);
        letter.body().forEach(body::add);
        return body.slabs;
    }

    private void subject(Letter letter) {
        slabs.addAll(Paragraphs.of(letter.subject(), style.subject(), 0));
        if (!letter.subtitle().isEmpty()) {
            slabs.addAll(Paragraphs.of(letter.subtitle(), style.text().in(Ink.MUTED), 0.8f));
        }
        slabs.add(Slab.of(style.paragraph() * 0.6f, 0, (sheet, top) -> {}));
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph(var text) -> slabs.addAll(Paragraphs.of(text, style.text(), style.paragraph()));
            case SmallPrint(var text) -> slabs.addAll(Paragraphs.of(text, style.small(), style.paragraph()));
            case Table table -> {
                holdLast();
                slabs.addAll(Tables.of(table, style));
                slabs.add(Slab.of(style.paragraph() * 0.5f, 0, (sheet, top) -> {}));
            }
            case Transfer transfer -> {
                slabs.add(Transfers.of(transfer, style));
                slabs.add(Slab.of(style.paragraph() * 0.4f, 0, (sheet, top) -> {}));
            }
            case Closing closing -> {
                holdLast();
                slabs.add(Closings.of(closing, style));
            }
            case Signatures signatures -> {
                holdLast();
                slabs.add(SignaturePairs.of(signatures, style));
            }
            case Annex(var title) -> {
                var heading = Paragraphs.of(title, style.subject(), 0);
                slabs.add(heading.getFirst().onNewPage().keptWithNext());
                slabs.addAll(heading.subList(1, heading.size()));
            }
        }
    }

    /// A signature is never alone on a page, nor a table without the sentence that leads to it.
    private void holdLast() {
        slabs.add(slabs.removeLast().keptWithNext());
    }
}

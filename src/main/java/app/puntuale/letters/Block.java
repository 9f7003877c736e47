package app.puntuale.letters;

import java.util.List;
import java.util.Optional;

/// A piece of a letter, from top to bottom.
public sealed interface Block {

    record Paragraph(String text) implements Block {}

    /// Legal references and the like: smaller and paler.
    record SmallPrint(String text) implements Block {}

    /// A table; over a page its head is repeated.
    ///
    /// @param rows each with one cell for every column
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// How to pay.
    ///
    /// @param code the text of the QR code that a bank's app reads (EPC069-12), when there is one
    /// @param hint what the code is for, or empty text
    record Transfer(Optional<String> code, List<Labelled> lines, String hint) implements Block {
        public Transfer {
            lines = List.copyOf(lines);
        }
    }

    /// Greeting and signature; never alone on a page.
    ///
    /// @param role what the signer is, or empty text
    /// @param notes attachments and remarks, beside or below, or empty text
    /// @param byHand true when there must be room for a pen (RULES B-5)
    record Closing(String greeting, String signer, String role, String notes, boolean byHand) implements Block {}

    /// Room for both parties of an agreement to sign, each with place and day; never alone on a page.
    ///
    /// @param placeAndDay what stands before the line for them
    record Signatures(String placeAndDay, Signature left, Signature right) implements Block {}

    /// @param part what they are in the agreement, such as `Il creditore`
    /// @param signer who signs, when it is known; or empty text
    /// @param role what the signer is, or what is put there; or empty text
    record Signature(String part, String party, String signer, String role) {}

    /// From here on a new page, under this title.
    record Annex(String title) implements Block {}

    /// @param head with a line break where it may stand on two lines
    record Column(String head, Align align) {}

    /// Words to the left, figures to the right.
    enum Align {
        LEFT,
        RIGHT
    }

    /// @param cells what follows a line break in a cell is set smaller, below
    /// @param total true for a sum: its first cell may run over the empty ones after it
    record Row(List<String> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<String> cells) {
            return new Row(cells, false);
        }

        public static Row total(List<String> cells) {
            return new Row(cells, true);
        }
    }
}

package app.puntuale.pdf;

import java.util.List;

/// A line ready to be set.
///
/// @param width in millimetres
record Line(List<Piece> pieces, float width) {

    /// Letters of one weight.
    record Piece(String text, boolean heavy) {}
}

package app.puntuale.pdf;

/// How a text is set.
///
/// @param size in points
/// @param leading from line to line, in millimetres
record Type(Face regular, Face bold, float size, float leading, Ink ink) {

    static final float MILLIMETRES_IN_POINT = 25.4f / 72;

    /// The height of a capital above the line, as a part of the size.
    private static final float CAPITALS = 0.729f;

    Face face(boolean heavy) {
        return heavy ? bold : regular;
    }

    /// In millimetres.
    float width(String text, boolean heavy) {
        return face(heavy).typeface().width(text) * size * MILLIMETRES_IN_POINT;
    }

    /// From the top of a line to the foot of its letters, in millimetres: the letters stand in the middle.
    float baseline() {
        return (leading + CAPITALS * size * MILLIMETRES_IN_POINT) / 2;
    }

    Type heavy() {
        return new Type(bold, bold, size, leading, ink);
    }

    Type in(Ink other) {
        return new Type(regular, bold, size, leading, other);
    }

    Type sized(float points, float millimetres) {
        return new Type(regular, bold, points, millimetres, ink);
    }
}

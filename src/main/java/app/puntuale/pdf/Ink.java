package app.puntuale.pdf;

/// The few colours of a letter.
enum Ink {
    TEXT(0x1f2933),
    MUTED(0x52606d),
    ACCENT(0x1d4d3a),
    GOLD(0xd9a441),
    HAIRLINE(0xe4e7eb),
    LINE(0xcbd2d9),
    TINT(0xf4f7f5),
    PAPER(0xffffff),
    QR(0x000000);

    private final float red;
    private final float green;
    private final float blue;

    Ink(int rgb) {
        red = (rgb >> 16 & 0xff) / 255f;
        green = (rgb >> 8 & 0xff) / 255f;
        blue = (rgb & 0xff) / 255f;
    }

    float red() {
        return red;
    }

    float green() {
        return green;
    }

    float blue() {
        return blue;
    }
}

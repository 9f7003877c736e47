package app.puntuale.desktop.letters;

/// How large the paper is shown.
enum Zoom {
    WHOLE_PAGE(63),
    FULL(100),
    LARGE(150);

    private final int percent;

    Zoom(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }

    Zoom larger() {
        return this == WHOLE_PAGE ? FULL : LARGE;
    }

    Zoom smaller() {
        return this == LARGE ? FULL : WHOLE_PAGE;
    }
}

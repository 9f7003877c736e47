package app.puntuale.desktop.shell;

/// The ways that lead from a screen to others.
public interface Way {

    /// Goes there.
    void to(Place place);

    /// Goes there in place of here: the way back leads past it.
    void instead(Place place);

    void back();

    /// Opens the search, which leads everywhere.
    void search();

    /// Goes there as if the program had just been opened: no way back, no screen as it was left.
    void afresh(Place place);
}

package app.puntuale.desktop.letters;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.Questions;
import app.puntuale.followups.Questions.Checked;
import app.puntuale.letters.LetterDesk;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The seven questions before a letter (RULES C-3), as its page tells them in short.
public final class Checks {

    private final LetterDesk letters;
    private final Place.LetterDraft place;
    private final Desk desk;
    private final Runnable look;
    private final Latest questions;
    private final ReadOnlyObjectWrapper<List<Checked>> checked = new ReadOnlyObjectWrapper<>(List.of());

    /// @param look shows them one by one, with the place for their documents
    public Checks(LetterDesk letters, Place.LetterDraft place, Desk desk, Runnable look) {
        this.letters = letters;
        this.place = place;
        this.desk = desk;
        this.look = look;
        this.questions = desk.background().latest();
    }

    /// Empty before a letter that they do not precede, and until the archive has answered.
    ReadOnlyObjectProperty<List<Checked>> checked() {
        return checked.getReadOnlyProperty();
    }

    void refresh() {
        if (Questions.precede(place.level())) {
            var today = desk.today().get();
            questions.ask(() -> letters.questions(place.customer(), place.level(), today), checked::set);
        }
    }

    void look() {
        look.run();
    }
}

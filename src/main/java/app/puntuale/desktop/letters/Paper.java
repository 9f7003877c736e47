package app.puntuale.desktop.letters;

import app.puntuale.archive.Content;
import app.puntuale.desktop.tasks.Background;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.letters.PagePicture;
import app.puntuale.letters.PagePictures;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A PDF on the screen, one page at a time.
public final class Paper {

    /// At 100 % an inch of paper is 96 pixels.
    private static final int FULL_SIZE = 96;

    private final PagePictures pictures;
    private final Latest drawings;
    private final ReadOnlyObjectWrapper<Optional<PagePicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.WHOLE_PAGE);
    private Optional<Content> pdf = Optional.empty();
    private double sharpness = 1;
    private int page;

    public Paper(PagePictures pictures, Background background) {
        this.pictures = pictures;
        this.drawings = background.latest();
    }

    ReadOnlyObjectProperty<Optional<PagePicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Zoom> zoom() {
        return zoom.getReadOnlyProperty();
    }

    /// How many pixels of the screen make one of the window.
    double sharpness() {
        return sharpness;
    }

    void setSharpness(double pixels) {
        sharpness = pixels;
        draw();
    }

    public void show(Content content) {
        pdf = Optional.of(content);
        draw();
    }

    public void clear() {
        pdf = Optional.empty();
        drawings.forget();
        picture.set(Optional.empty());
    }

    void nextPage() {
        picture.get().filter(shown -> page < shown.pages() - 1).ifPresent(_ -> {
            page++;
            draw();
        });
    }

    void previousPage() {
        page = Math.max(0, page - 1);
        draw();
    }

    void larger() {
        zoom.set(zoom.get().larger());
        draw();
    }

    void smaller() {
        zoom.set(zoom.get().smaller());
        draw();
    }

    private void draw() {
        var dots = (int) Math.round(FULL_SIZE * zoom.get().percent() / 100.0 * sharpness);
        var wanted = page;
        pdf.ifPresent(content -> drawings.ask(() -> pictures.of(content, wanted, dots), drawn -> {
            page = drawn.page();
            picture.set(Optional.of(drawn));
        }));
    }
}

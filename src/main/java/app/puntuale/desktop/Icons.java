package app.puntuale.desktop;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The program's own icon, in every size a desktop may ask for; the build takes it from `icons/`.
public final class Icons {

    private Icons() {}

    public static List<Image> ofTheProgram() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256, 512)
                .mapToObj(size -> "icons/puntuale-" + size + ".png")
                .map(file -> Objects.requireNonNull(Icons.class.getResource(file), file))
                .map(icon -> new Image(icon.toExternalForm()))
                .toList();
    }
}

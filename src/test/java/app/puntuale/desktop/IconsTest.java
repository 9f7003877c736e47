package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class) // an image needs the toolkit
class IconsTest {

    @Test
    void theIconIsThereInEverySizeADesktopAsksFor() {
        assertEquals(
                List.of("16x16", "24x24", "32x32", "48x48", "64x64", "128x128", "256x256", "512x512"),
                Icons.ofTheProgram().stream()
                        .map(icon -> "%.0fx%.0f".formatted(icon.getWidth(), icon.getHeight()))
                        .toList());
    }
}

package app.puntuale.desktop.letters;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.letters.PagePicture;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.math.BigDecimal;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The paper on a desk: the page, how large it is shown, and the way to the next one.
public final class PaperView extends BorderPane {

    private final Paper paper;
    private final ImageView page = new ImageView();

    /// @param title what is shown
    public PaperView(Paper paper, ObservableValue<String> title, Texts texts) {
        this.paper = paper;
        getStyleClass().add("paper-view");
        page.setPreserveRatio(true);
        var sheet = new StackPane(page);
        sheet.getStyleClass().add("paper");
        sheet.visibleProperty().bind(paper.picture().map(Optional::isPresent));
        var nothing = Words.of(texts.get("letters.paper.nothing"), "muted");
        nothing.visibleProperty().bind(sheet.visibleProperty().not());
        var desk = new ScrollPane(new StackPane(nothing, sheet));
        desk.setFitToWidth(true);
        desk.setFitToHeight(true);
        desk.getStyleClass().add("paper-desk");
        desk.setAccessibleText(texts.get("letters.paper"));
        setTop(toolbar(title, texts));
        setCenter(desk);
        paper.picture().subscribe(this::show);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.outputScaleXProperty())
                .subscribe(scale -> {
                    if (scale != null) {
                        paper.setSharpness(scale.doubleValue());
                    }
                });
    }

    private Node toolbar(ObservableValue<String> title, Texts texts) {
        var zoom = Words.of(paper.zoom().map(chosen -> Formats.percent(BigDecimal.valueOf(chosen.percent()))), "muted");
        var count = Words.of(
                paper.picture()
                        .map(shown -> shown.map(
                                        picture -> texts.get("letters.paper.page", picture.page() + 1, picture.pages()))
                                .orElse("")),
                "muted");
        return Boxes.row(
                "paper-toolbar",
                Words.of(title, "strong"),
                Boxes.spring(),
                Buttons.flatIcon("mdi2m-minus", texts.get("letters.paper.smaller"), paper::smaller),
                zoom,
                Buttons.flatIcon("mdi2p-plus", texts.get("letters.paper.larger"), paper::larger),
                Buttons.flatIcon("mdi2c-chevron-left", texts.get("letters.paper.previous"), paper::previousPage),
                count,
                Buttons.flatIcon("mdi2c-chevron-right", texts.get("letters.paper.next"), paper::nextPage));
    }

    private void show(Optional<PagePicture> picture) {
        page.setImage(picture.map(PaperView::image).orElse(null));
        picture.ifPresent(shown -> page.setFitWidth(shown.width() / paper.sharpness()));
    }

    /// The pixels as a picture for the window; opaque ones need no reckoning.
    static Image image(PagePicture picture) {
        PixelFormat<IntBuffer> format = PixelFormat.getIntArgbPreInstance();
        return new WritableImage(new PixelBuffer<>(picture.width(), picture.height(), picture.argb(), format));
    }
}

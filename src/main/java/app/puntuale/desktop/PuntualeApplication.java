package app.puntuale.desktop;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The program as the window toolkit knows it.
public final class PuntualeApplication extends Application {

    /// Opens the window and returns when it is closed for good; or at once, with what is missing to open one.
    public static Screen open() {
        var screen = Screen.here();
        return switch (screen) {
            case Screen.Missing _ -> screen;
            case Screen.Ready _ -> launched();
        };
    }

    private static Screen launched() {
        try {
            launch(PuntualeApplication.class);
            return new Screen.Ready();
        } catch (UnsupportedOperationException _) { // the display went away between the question and the answer
            return new Screen.Missing(Screen.Part.DISPLAY);
        }
    }

    @Override
    public void start(Stage window) {
        window.setTitle("Puntuale");
        window.getIcons().setAll(Icons.ofTheProgram());
        window.setScene(new Scene(new BorderPane(), 1100, 700));
        window.show();
    }
}

package app.puntuale.desktop.controls;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.Property;

/// A field that narrows a list while one writes in it.
public final class SearchField extends CustomTextField {

    public SearchField(String whatToWrite, Property<String> text) {
        getStyleClass().add("search-field");
        setPromptText(whatToWrite);
        setAccessibleText(whatToWrite);
        setLeft(Icons.of("mdi2m-magnify"));
        textProperty().bindBidirectional(text);
    }
}

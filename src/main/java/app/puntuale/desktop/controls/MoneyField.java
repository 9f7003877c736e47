package app.puntuale.desktop.controls;

import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.texts.Typed;

/// An amount in euro: understands `1234,5`, `1.234,50` and `1234.50`, and says so when it does not.
public final class MoneyField extends TypedField<Money> {

    public MoneyField(String label, Texts texts) {
        super(label, texts, Typed::amount, Formats::amount);
        getStyleClass().add("money-field");
        input().setLeft(Words.of("€", "muted"));
    }
}

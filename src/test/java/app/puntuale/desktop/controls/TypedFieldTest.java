package app.puntuale.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.money.Money;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypedFieldTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);

    private final Texts texts = Texts.in(Language.ITALIAN);
    private final Playhouse playhouse = new Playhouse();
    private final MoneyField amount = playhouse.onStage(() -> new MoneyField("Importo", texts));
    private final DayField day = playhouse.onStage(() -> new DayField("Entro il", texts, THURSDAY));

    @BeforeEach
    void openTheWindow() {
        playhouse.play(() -> new VBox(amount, day), 400, 300);
    }

    @Test
    void theValueIsThereWhileTheTextIsUnderstood() {
        type(amount, "1234,5");
        assertEquals(Optional.of(Money.of("1234.50")), amount.value().get());
        type(amount, "1.23x");
        assertEquals(Optional.empty(), amount.value().get());
    }

    @Test
    void leavingTheFieldWritesTheAmountProperlyOrSaysWhatIsWrong() {
        type(amount, "1234,5");
        playhouse.robot().clickOn(day.input());
        assertEquals("1.234,50", amount.input().getText());
        type(amount, "1,234");
        playhouse.robot().clickOn(day.input());
        assertEquals(
                "Può voler dire due importi diversi: scriva i centesimi, per esempio 1.234,00.",
                amount.input().getAccessibleHelp());
        playhouse.photograph("field-with-a-complaint");
    }

    @Test
    void aValueHandedInIsWrittenAndOneTakenAwayIsCleared() {
        playhouse.onStage(() -> {
            amount.value().set(Optional.of(Money.of("3416")));
            return true;
        });
        assertEquals("3.416,00", amount.input().getText());
        playhouse.onStage(() -> {
            amount.value().set(Optional.empty());
            return true;
        });
        assertEquals("", amount.input().getText());
    }

    @Test
    void aDayIsUnderstoodAsOneSaysIt() {
        type(day, "ven");
        assertEquals(Optional.of(LocalDate.of(2026, 3, 13)), day.value().get());
        type(day, "fm");
        assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), day.value().get());
        type(day, "20/3");
        assertEquals(Optional.of(LocalDate.of(2026, 3, 20)), day.value().get());
    }

    @Test
    void aDayThatIsHardlyMeantIsPointedOutWithABetterOne() {
        day.remarking(chosen -> chosen.isBefore(THURSDAY)
                ? Optional.of(new DayField.Remark("È una data passata.", "Usa 02/04/2026", LocalDate.of(2026, 4, 2)))
                : Optional.empty());
        type(day, "2/3");
        playhouse.robot().clickOn((Hyperlink hyperlink) -> hyperlink.getText().equals("Usa 02/04/2026"));
        playhouse.settle();
        assertEquals(Optional.of(LocalDate.of(2026, 4, 2)), day.value().get());
    }

    private void type(TypedField<?> field, String text) {
        playhouse.robot().clickOn(field.input());
        playhouse.onStage(() -> {
            field.input().setText(text);
            return true;
        });
    }
}

package app.puntuale.desktop.guide;

import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.followups.Rulebook;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import org.junit.jupiter.api.Test;

class GuideViewTest {

    @Test
    void theMethodAndTheKeysInWords() {
        var playhouse = new Playhouse();
        playhouse.play(() -> new GuideView(() -> Rulebook.DEFAULT, Texts.in(Language.ITALIAN)), 1360, 860);
        playhouse.photograph("guide");
    }
}

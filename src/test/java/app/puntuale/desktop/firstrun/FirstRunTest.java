package app.puntuale.desktop.firstrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.puntuale.archive.Content;
import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.VatNumber;
import app.puntuale.desktop.firstrun.FirstRunViewModel.Step;
import app.puntuale.desktop.settings.CompanyField;
import app.puntuale.desktop.settings.CompanyViewModel;
import app.puntuale.desktop.settings.MailAccountViewModel;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.stage.PaperArchive;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.mail.Delivery;
import app.puntuale.mail.Postman;
import app.puntuale.settings.Company;
import app.puntuale.settings.MailAccount;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstRunTest {

    private static final Postman NOBODY = new Postman() {
        @Override
        public Delivery deliver(MailAccount account, String password, String to, Content original) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Delivery test(MailAccount account, String password) {
            return new Delivery.Accepted("");
        }
    };

    private final PaperArchive archive = new PaperArchive();
    private final Workroom room = new Workroom();
    private final FirstRunViewModel model = model();

    @Test
    void everyStepMayBeSkippedButTheName() {
        model.skip();
        assertEquals(Step.INVOICES, model.step().get());
        model.skip();
        assertEquals(Step.COMPANY, model.step().get(), "a firm has a name");
        assertFalse(model.mayGoOn().get());
        name();
        model.next();
        model.skip();
        model.skip();
        model.skip();
        assertEquals(Step.READY, model.step().get());
        model.author().set("Marta Colfiori");
        model.next();
        assertEquals(List.of(Section.TODAY), room.visited);
        assertEquals("Marta Colfiori", archive.settings.preferences().author());
    }

    @Test
    void theInvoicesAreLookedAtFirstAndBringTheFirmWithThem() {
        model.bring(List.of(Path.of("fatture.zip")));
        assertEquals(
                List.of(new Place.ImportPreview(List.of(Path.of("fatture.zip")), new Place.FirstRun())), room.visited);

        archive.customers.add(customer());
        archive.settings.keep(new Company(
                "Serramenti Valdombra S.r.l.",
                new VatNumber("IT", "04182735003"),
                Optional.empty(),
                new PostalAddress("Via dei Mulini 14", "25128", "Brescia", "BS", "IT"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        model.arrive();
        assertEquals(Step.BANK, model.step().get());
        assertEquals(
                "04182735003", model.company().text(CompanyField.VAT_NUMBER).get());
    }

    @Test
    void withTheSampleFirmOneIsThereAtOnce() {
        model.useSample();
        assertEquals(List.of(Section.TODAY), room.visited);
        assertEquals(1, archive.customers.size());
    }

    @Test
    void looksAsDrawn() {
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1360, 860);
        playhouse.onStage(() -> {
            fill();
            return true;
        });
        playhouse.photograph("firstrun-company");
        go(playhouse, Step.INVOICES, "firstrun-invoices");
        go(playhouse, Step.BANK, "firstrun-bank");
        go(playhouse, Step.MAIL, "firstrun-mail");
        go(playhouse, Step.READY, "firstrun-ready");
    }

    @Test
    void fitsASmallWindow() {
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1100, 700);
        playhouse.onStage(() -> {
            fill();
            model.company().text(CompanyField.VAT_NUMBER).set("04182735008");
            return true;
        });
        playhouse.photograph("firstrun-company-small");
    }

    private void go(Playhouse playhouse, Step step, String name) {
        playhouse.onStage(() -> {
            model.skip();
            return true;
        });
        assertEquals(step, model.step().get());
        playhouse.photograph(name);
    }

    private FirstRunView view() {
        var view = new FirstRunView(model, Texts.in(Language.ITALIAN));
        view.shown();
        return view;
    }

    private void fill() {
        name();
        model.company().text(CompanyField.VAT_NUMBER).set("04182735003");
        model.company().text(CompanyField.STREET).set("Via dei Mulini 14");
        model.company().text(CompanyField.ZIP).set("25128");
        model.company().text(CompanyField.CITY).set("Brescia");
        model.company().text(CompanyField.PROVINCE).set("BS");
        model.company().text(CompanyField.PHONE).set("030 555 0100");
        model.company().text(CompanyField.EMAIL).set("crediti@valdombra.example");
        model.company().text(CompanyField.PEC).set("valdombra@pec.example");
        model.company().text(CompanyField.IBAN).set("IT60 X054 2811 1010 0000 0123 456");
        model.mail().address().set("valdombra@libero.it");
        model.author().set("Marta Colfiori");
    }

    private void name() {
        model.company().text(CompanyField.NAME).set("Serramenti Valdombra S.r.l.");
    }

    private FirstRunViewModel model() {
        var desk = room.desk();
        return new FirstRunViewModel(
                archive,
                () -> archive.customers.add(customer()),
                new CompanyViewModel(archive, desk),
                new MailAccountViewModel(archive.settings, archive.settings, NOBODY, desk),
                desk);
    }

    private static Customer customer() {
        return new Customer(
                new CustomerId(1),
                "Panificio Tre Macine S.n.c.",
                CustomerKind.COMPANY,
                true,
                Optional.empty(),
                Optional.empty(),
                new PostalAddress("", "", "", "", "IT"),
                Contacts.NONE,
                Optional.empty());
    }
}

package app.puntuale.desktop.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.puntuale.desktop.imports.ImportViewModel.Phase;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.stage.Paperwork;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.RealOffice;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.imports.LastImport;
import app.puntuale.invoices.OpenItem;
import app.puntuale.office.Office;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    @TempDir
    private Path archive;

    @TempDir
    private Path files;

    private final Workroom room = new Workroom();

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private ImportViewModel model;

    @BeforeEach
    void open() {
        office = RealOffice.in(archive);
        model = importing(Paperwork.mixed(files));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nothingIsStoredBeforeSomebodyHasSeenIt() {
        model.begin();
        var preview =
                assertInstanceOf(Phase.Previewed.class, model.phase().get()).preview();
        assertEquals(9, preview.invoices().count());
        assertEquals(1, preview.refused());
        assertEquals(10, model.lines().size());
        assertEquals(List.of(), office.archive().invoices().open());

        model.shown().set(Shown.REFUSED);
        assertEquals(1, model.lines().size());
    }

    @Test
    void oneConfirmationStoresItAndSaysWhatNeedsAPerson() {
        model.begin();
        model.confirm();
        var left = assertInstanceOf(Phase.Done.class, model.phase().get()).aftermath();
        assertEquals(9, left.result().invoices());
        assertEquals(
                "Serramenti Valdombra S.r.l.",
                office.archive().settings().company().orElseThrow().name());
        assertEquals(
                List.of(
                        Attention.DueDateMissing.class,
                        Attention.PerhapsCollected.class,
                        Attention.AmountsDiffer.class,
                        Attention.Doubtful.class,
                        Attention.Refused.class),
                model.settling().left().stream().map(Object::getClass).toList());
    }

    @Test
    void aMissingDueDateIsSettledWithTheOneProposed() {
        stored();
        var missing = only(Attention.DueDateMissing.class);
        model.settling().useDate(missing, LocalDate.of(2026, 3, 19));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 19)), item("031/2026").flatMap(OpenItem::dueOn));
        assertEquals(4, model.settling().left().size());
        assertEquals("Fattura 031/2026: scade il 19/03/2026", toast());
    }

    @Test
    void aDueDateBeforeTheInvoiceIsNotTaken() {
        stored();
        model.settling().useDate(only(Attention.DueDateMissing.class), LocalDate.of(2026, 1, 1));
        assertEquals(5, model.settling().left().size());
        assertEquals("La scadenza non può venire prima della data della fattura.", toast());
    }

    @Test
    void whatWasPaidAtOnceIsCollectedOnlyWhenSomebodySaysSo() {
        stored();
        assertEquals(Optional.of("033/2026"), item("033/2026").map(OpenItem::number), "proposed, never assumed");
        model.settling().collected(only(Attention.PerhapsCollected.class));
        assertEquals(Optional.empty(), item("033/2026"));
        room.toasts.undo();
        assertEquals(Optional.of("033/2026"), item("033/2026").map(OpenItem::number));
    }

    @Test
    void theOnesTickedInThePreviewAreCollectedWithTheImport() {
        model.begin();
        model.shown().set(Shown.PERHAPS_COLLECTED);
        model.collected().addAll(model.lines());
        model.confirm();
        assertEquals(Optional.empty(), item("033/2026"));
    }

    @Test
    void theSameFilesASecondTimeAreAllThereAlready() {
        stored();
        var again = importing(Paperwork.mixed(files));
        again.begin();
        var preview =
                assertInstanceOf(Phase.Previewed.class, again.phase().get()).preview();
        assertEquals(9, preview.alreadyThere().count());
        again.confirm();
        assertInstanceOf(Phase.Previewed.class, again.phase().get(), "there is nothing to confirm");
    }

    @Test
    void theWholeImportIsTakenBack() {
        stored();
        model.takeBack();
        assertInstanceOf(Phase.TakenBack.class, model.phase().get());
        assertEquals(List.of(), office.archive().invoices().open());
        assertEquals(List.of(), office.archive().customers().all());
        stored(importing(Paperwork.mixed(files)));
        assertEquals(Optional.of("031/2026"), item("031/2026").map(OpenItem::number), "the same files come in again");
    }

    @Test
    void whatWasDoneSinceKeepsTheImport() {
        stored();
        model.settling().collected(only(Attention.PerhapsCollected.class));
        model.takeBack();
        assertEquals(
                "Non si può più annullare: con questi clienti sono già registrati incassi, contatti o lettere. Le"
                        + " fatture restano.",
                toast());
        assertEquals(10, office.archive().invoices().open().size());
    }

    @Test
    void theLastImportIsOfferedWhereOneAsksForFiles() {
        stored();
        var next = importing(List.of());
        next.begin();
        assertEquals(Optional.of(9), next.last().get().map(LastImport::invoices));
        next.takeBack();
        model.takeBack();
        assertEquals("Si può annullare solo l’ultima importazione, e nel frattempo ce n’è stata un’altra.", toast());
    }

    @Test
    void looksAsDrawn() {
        var playhouse = new Playhouse();
        playhouse.play(() -> new ImportView(model, Texts.in(Language.ITALIAN)), 1156, 828);
        playhouse.photograph("import-asking");
        playhouse.onStage(() -> {
            model.begin();
            return true;
        });
        playhouse.photograph("import-preview");
        playhouse.onStage(() -> {
            model.confirm();
            return true;
        });
        playhouse.photograph("import-result");
        playhouse.onStage(() -> {
            model.takeBack();
            return true;
        });
        playhouse.photograph("import-taken-back");
    }

    @Test
    void fitsASmallWindow() {
        var playhouse = new Playhouse();
        playhouse.play(
                () -> {
                    model.begin();
                    return new ImportView(model, Texts.in(Language.ITALIAN));
                },
                1024,
                668);
        playhouse.photograph("import-preview-small");
        playhouse.onStage(() -> {
            model.confirm();
            return true;
        });
        playhouse.photograph("import-result-small");
    }

    private void stored() {
        stored(model);
    }

    private static void stored(ImportViewModel model) {
        model.begin();
        model.confirm();
    }

    private ImportViewModel importing(List<Path> chosen) {
        return new ImportViewModel(office, new Place.ImportPreview(chosen, Section.TODAY), room.desk());
    }

    private <A extends Attention> A only(Class<A> kind) {
        return model.settling().left().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private Optional<OpenItem> item(String number) {
        return office.archive().invoices().open().stream()
                .filter(item -> item.number().equals(number))
                .findFirst();
    }

    private String toast() {
        return room.toasts.current().get().orElseThrow().sentence();
    }
}

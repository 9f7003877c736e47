package app.puntuale.desktop.customers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Toasts;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.Evidence;
import app.puntuale.followups.Exhibit;
import app.puntuale.followups.Question;
import app.puntuale.followups.Questions.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents as proofs, on the page of a customer (mockup 02, 05).
class ProofPagesTest {

    private static final String EDILPIETRA = "Edilpietra Valbruna S.r.l.";

    @TempDir
    private Path folder;

    private final Workroom room = new Workroom();
    private final Desk desk = room.desk();
    private final Firm firm = Firm.busy();

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void aDocumentIsAttachedAnswersItsQuestionAndIsGivenBack() throws IOException {
        var model = model();
        model.refresh();
        var note = file("DDT 211.pdf");
        model.proofs().attach(note, Exhibit.DELIVERY, Set.of(), () -> {});
        model.refresh();
        assertEquals(List.of("DDT 211.pdf"), names(model));
        assertEquals(new Evidence.Proved(List.of("DDT 211.pdf")), evidence(model, Question.DELIVERY_PROVED));
        var copy = folder.resolve("copia.pdf");
        model.proofs().save(model.proofs().attached().getFirst(), copy);
        assertArrayEquals(Files.readAllBytes(note), Files.readAllBytes(copy));
    }

    @Test
    void whatCannotBeKeptIsSaidInASentence() {
        var model = model();
        model.refresh();
        model.proofs().attach(folder.resolve("nessuno.pdf"), Exhibit.DELIVERY, Set.of(), () -> {});
        assertEquals("Il file nessuno.pdf non c’è: controlli il percorso.", said());
        assertEquals(List.of(), names(model));
    }

    @Test
    void theSameDocumentIsNotAttachedTwiceAsTheSame() throws IOException {
        var model = model();
        var note = file("DDT.pdf");
        model.proofs().attach(note, Exhibit.DELIVERY, Set.of(), () -> {});
        model.proofs().attach(note, Exhibit.DELIVERY, Set.of(), () -> {});
        model.refresh();
        assertEquals(List.of("DDT.pdf"), names(model));
        assertTrue(said().contains("già allegato"), said());
    }

    @Test
    void theDocumentsAsDrawn() throws IOException {
        var model = model();
        var invoice = firm.archive
                .invoices()
                .openOf(firm.customer(EDILPIETRA).id())
                .getFirst()
                .invoice();
        model.proofs().attach(file("Conferma d’ordine firmata.pdf"), Exhibit.TERMS, Set.of(), () -> {});
        model.proofs().attach(file("DDT 211 del 15-10-2025.pdf"), Exhibit.DELIVERY, Set.of(invoice), () -> {});
        var playhouse = new Playhouse();
        playhouse.play(
                () -> {
                    var view = new CustomerView(model, desk);
                    view.shown();
                    return view;
                },
                1156,
                820);
        playhouse.robot().clickOn("Documenti 2");
        playhouse.settle();
        playhouse.photograph("customer-documents");
    }

    @Test
    void anEmptyTabSaysWhatToAttach() {
        var playhouse = new Playhouse();
        playhouse.play(
                () -> {
                    var view = new CustomerView(model(), desk);
                    view.shown();
                    return view;
                },
                900,
                640);
        playhouse.robot().clickOn("Documenti 0");
        playhouse.settle();
        playhouse.photograph("customer-documents-empty");
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "firmato: " + name);
    }

    private CustomerViewModel model() {
        return new CustomerViewModel(firm.customer(EDILPIETRA).id(), firm.office, desk);
    }

    private static List<String> names(CustomerViewModel model) {
        return model.proofs().attached().stream().map(one -> one.what().name()).toList();
    }

    private static Evidence evidence(CustomerViewModel model, Question question) {
        var found = new ArrayList<Checked>();
        model.askQuestions(model.questioned(), found::addAll);
        return found.stream()
                .filter(one -> one.question() == question)
                .findFirst()
                .orElseThrow()
                .evidence();
    }

    private String said() {
        return room.toasts.current().get().map(Toasts.Toast::sentence).orElse("");
    }
}

package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Attachment;
import app.puntuale.followups.Exhibit;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Which files are attached, what they prove, and of which invoice.
final class ProofDialogs {

    private final CustomerViewModel model;
    private final Asking asking;
    private final Texts texts;

    ProofDialogs(CustomerViewModel model, Desk desk) {
        this.model = model;
        this.asking = new Asking(desk);
        this.texts = desk.texts();
    }

    /// Asks for the files first; nothing happens when they think better of it.
    void choose(Window owner, Exhibit exhibit, Runnable whenDone) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("customers.attach.choose"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(owner))
                .ifPresent(files -> attach(files.stream().map(File::toPath).toList(), exhibit, whenDone));
    }

    /// @param exhibit what they most likely prove
    void attach(List<Path> files, Exhibit exhibit, Runnable whenDone) {
        var what = Forms.choice(List.of(Exhibit.values()), one -> texts.get("facts.exhibit." + one));
        what.setId("attach-as");
        what.setValue(exhibit);
        var about = invoices();
        var action = asking.button(
                texts.get("customers.attach.do"),
                () -> files.forEach(file -> model.proofs().attach(file, what.getValue(), about(about), whenDone)));
        asking.ask(
                texts.get("customers.attach.title", files.size(), name(files.getFirst())),
                texts.get("customers.attach.sentence"),
                what,
                action,
                Forms.pair(
                        Forms.named(texts.get("customers.attach.as"), what),
                        Forms.named(texts.get("customers.attach.about"), about)));
    }

    /// Asks where the copy goes.
    void save(Attachment attachment, Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("customers.documents.save"));
        chooser.setInitialFileName(attachment.what().name());
        Optional.ofNullable(chooser.showSaveDialog(owner))
                .ifPresent(file -> model.proofs().save(attachment, file.toPath()));
    }

    /// The customer as a whole, then each open invoice once.
    private ComboBox<Optional<OpenItem>> invoices() {
        var choices = new ArrayList<Optional<OpenItem>>();
        choices.add(Optional.empty());
        var seen = new HashSet<InvoiceId>();
        model.file()
                .get()
                .ifPresent(file -> file.items().stream()
                        .filter(item -> seen.add(item.invoice()))
                        .map(Optional::of)
                        .forEach(choices::add));
        var box = Forms.choice(
                choices,
                item -> item.map(one -> texts.get("customers.attach.invoice", one.number()))
                        .orElseGet(() -> texts.get("customers.attach.whole")));
        box.setId("attach-about");
        box.getSelectionModel().selectFirst();
        return box;
    }

    private static Set<InvoiceId> about(ComboBox<Optional<OpenItem>> box) {
        return box.getValue().map(item -> Set.of(item.invoice())).orElseGet(Set::of);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

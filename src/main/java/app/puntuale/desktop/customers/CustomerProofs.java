package app.puntuale.desktop.customers;

import app.puntuale.archive.GivenFile;
import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.Attachment;
import app.puntuale.followups.Exhibit;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.ProofDesk;
import app.puntuale.invoices.InvoiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The documents of a customer: one more is attached as a proof, one is given back as it came.
final class CustomerProofs {

    private static final String PAPERCLIP = "mdi2p-paperclip";
    private static final String ALERT = "mdi2a-alert-circle-outline";
    private static final int MEGABYTE = 1024 * 1024;

    private final CustomerId customer;
    private final ProofDesk proofs;
    private final Desk desk;
    private final Latest looks;
    private final ObservableList<Attachment> attached = FXCollections.observableArrayList();

    CustomerProofs(CustomerId customer, ProofDesk proofs, Desk desk) {
        this.customer = customer;
        this.proofs = proofs;
        this.desk = desk;
        this.looks = desk.background().latest();
    }

    /// The last one first.
    ObservableList<Attachment> attached() {
        return attached;
    }

    void refresh() {
        looks.ask(() -> proofs.of(customer).reversed(), attached::setAll);
    }

    /// @param invoices none when it is about the customer as a whole
    void attach(Path file, Exhibit exhibit, Set<InvoiceId> invoices, Runnable whenDone) {
        desk.background().run(() -> GivenFile.read(file), given -> {
            switch (given) {
                case GivenFile.Whole whole -> attach(whole, exhibit, invoices, whenDone);
                case GivenFile.Refused(var flaw) ->
                    desk.toasts()
                            .say(
                                    ALERT,
                                    desk.texts().get("errors.file." + flaw, name(file), GivenFile.LARGEST / MEGABYTE));
            }
        });
    }

    private void attach(GivenFile.Whole file, Exhibit exhibit, Set<InvoiceId> invoices, Runnable whenDone) {
        var today = desk.today().get();
        desk.background().run(() -> proofs.attach(customer, exhibit, invoices, file, today), answer -> {
            switch (answer) {
                case FollowUps.Answer.Done _ ->
                    desk.toasts().say(PAPERCLIP, desk.texts().get("customers.done.attached", file.name()));
                case FollowUps.Answer.Refused(var flaw) ->
                    desk.toasts().say(ALERT, desk.texts().get("invoices.flaw." + flaw));
            }
            desk.changes().happened();
            whenDone.run();
        });
    }

    /// Writes a copy of it there.
    void save(Attachment attachment, Path file) {
        desk.background().run(() -> write(attachment, file), written -> {
            if (written) {
                desk.toasts().say("mdi2c-check", desk.texts().get("letters.compose.saved", name(file)));
            } else {
                desk.toasts().say(ALERT, desk.texts().get("customers.documents.notSaved", name(file)));
            }
        });
    }

    private boolean write(Attachment attachment, Path file) {
        var document = proofs.document(attachment);
        if (document.isEmpty()) {
            return false;
        }
        try {
            Files.write(file, document.get().content().bytes());
            return true;
        } catch (IOException _) {
            return false; // no room, or a folder that is not theirs: they choose another
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

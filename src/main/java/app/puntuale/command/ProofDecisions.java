package app.puntuale.command;

import app.puntuale.archive.GivenFile;
import app.puntuale.customers.Customer;
import app.puntuale.followups.Exhibit;
import app.puntuale.followups.FollowUps;
import app.puntuale.texts.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// `attach`: a document is kept as a proof, of a customer or of some of its invoices.
final class ProofDecisions {

    static final Choices<Exhibit> EXHIBITS = new Choices<Exhibit>()
            .add(Exhibit.TERMS, "terms", "termini")
            .add(Exhibit.DELIVERY, "delivery", "consegna", "ddt")
            .add(Exhibit.RECEIPT, "receipt", "ricezione")
            .add(Exhibit.AGREEMENT, "agreement", "accordo")
            .add(Exhibit.OTHER, "other", "altro");

    private static final int MEGABYTE = 1024 * 1024;

    private ProofDecisions() {}

    static List<Decision> all() {
        return List.of(new Decision("attach", ProofDecisions::form, ProofDecisions::attach));
    }

    private static Form form(Texts texts) {
        return Decision.about(texts.get("command.attach.about"), texts)
                .value(Label.PATH, texts.get("command.attach.file", GivenFile.LARGEST / MEGABYTE))
                .required("--as", Label.CHOICE, texts.get("command.attach.as", EXHIBITS.words()))
                .several("--invoice", Label.NUMBER, texts.get("command.attach.invoice"));
    }

    private static FollowUps.Answer attach(Given given, Session session, Customer customer) {
        var exhibit = given.requiredChoice("--as", EXHIBITS);
        var invoices = Set.copyOf(CustomerOption.openInvoices(given, session, customer));
        return session.office()
                .proofs()
                .attach(
                        customer.id(),
                        exhibit,
                        invoices,
                        file(given.path(given.value(0)), given.texts()),
                        session.today());
    }

    private static GivenFile.Whole file(Path path, Texts texts) {
        return switch (GivenFile.read(path)) {
            case GivenFile.Whole whole -> whole;
            case GivenFile.Refused(var flaw) ->
                throw new Refusal(texts.get("errors.file." + flaw, path.toString(), GivenFile.LARGEST / MEGABYTE));
        };
    }
}

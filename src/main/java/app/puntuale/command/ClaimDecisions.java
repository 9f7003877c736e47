package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.Proof;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.prescription.Term;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `received`, `acknowledged`, `claim filed`, `claim decided`, `term`: what keeps a claim alive.
final class ClaimDecisions {

    private static final Choices<Proof> PROOFS = new Choices<Proof>()
            .add(Proof.PEC_RECEIPT, "pec")
            .add(Proof.SIGNED_CARD, "card", "cartolina", "ar")
            .add(Proof.COMPLETED_STORAGE, "storage", "giacenza")
            .add(Proof.SIGNED_COPY, "hand", "mano");

    private static final Choices<Term> TERMS = new Choices<Term>()
            .add(Term.TEN_YEARS, "ten-years", "10")
            .add(Term.FIVE_YEARS, "five-years", "5")
            .add(Term.PRESUMPTIVE_THREE_YEARS, "presumptive-three-years", "3")
            .add(Term.TWO_YEARS, "two-years", "2")
            .add(Term.EIGHTEEN_MONTHS, "eighteen-months")
            .add(Term.ONE_YEAR, "one-year", "1")
            .add(Term.PRESUMPTIVE_ONE_YEAR, "presumptive-one-year")
            .add(Term.PRESUMPTIVE_SIX_MONTHS, "presumptive-six-months");

    private ClaimDecisions() {}

    static List<Decision> all() {
        return List.of(
                new Decision("received", ClaimDecisions::receivedForm, ClaimDecisions::received),
                new Decision("acknowledged", ClaimDecisions::acknowledgedForm, ClaimDecisions::acknowledged),
                new Decision("claim filed", ClaimDecisions::filedForm, ClaimDecisions::filed),
                new Decision("claim decided", ClaimDecisions::decidedForm, ClaimDecisions::decided),
                new Decision("term", ClaimDecisions::termForm, ClaimDecisions::term));
    }

    private static Form receivedForm(Texts texts) {
        return Decision.about(texts.get("command.received.about"), texts)
                .required("--protocol", Label.NUMBER, texts.get("command.received.protocol"))
                .required("--on", Label.DAY, texts.get("command.received.on"))
                .required("--proof", Label.CHOICE, texts.get("command.received.proof", PROOFS.words()));
    }

    private static FollowUps.Answer received(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .claims()
                .received(
                        customer.id(),
                        given.required("--protocol"),
                        given.requiredDay("--on"),
                        given.requiredChoice("--proof", PROOFS),
                        Optional.empty(),
                        session.today());
    }

    private static Form acknowledgedForm(Texts texts) {
        return Decision.about(texts.get("command.acknowledged.about"), texts)
                .several("--invoice", Label.NUMBER, texts.get("command.claims.invoice"))
                .required("--on", Label.DAY, texts.get("command.acknowledged.on"))
                .required("--note", Label.TEXT, texts.get("command.acknowledged.note"));
    }

    private static FollowUps.Answer acknowledged(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .claims()
                .acknowledged(
                        customer.id(),
                        invoices(given, session, customer),
                        given.requiredDay("--on"),
                        given.required("--note"),
                        session.today());
    }

    private static Form filedForm(Texts texts) {
        return Decision.about(texts.get("command.claim.filed.about"), texts)
                .several("--invoice", Label.NUMBER, texts.get("command.claims.invoice"))
                .required("--on", Label.DAY, texts.get("command.claim.filed.on"))
                .option("--court", Label.TEXT, texts.get("command.claim.filed.court"));
    }

    private static FollowUps.Answer filed(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .claims()
                .filed(
                        customer.id(),
                        invoices(given, session, customer),
                        given.requiredDay("--on"),
                        given.text("--court").orElse(""),
                        session.today());
    }

    private static Form decidedForm(Texts texts) {
        return Decision.about(texts.get("command.claim.decided.about"), texts)
                .several("--invoice", Label.NUMBER, texts.get("command.claim.decided.invoice"))
                .required("--on", Label.DAY, texts.get("command.claim.decided.on"))
                .option("--note", Label.TEXT, texts.get("command.claim.decided.note"));
    }

    private static FollowUps.Answer decided(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .claims()
                .decided(
                        customer.id(),
                        invoices(given, session, customer),
                        given.requiredDay("--on"),
                        given.text("--note").orElse(""),
                        session.today());
    }

    private static Form termForm(Texts texts) {
        return Decision.about(texts.get("command.term.about"), texts)
                .required("--invoice", Label.NUMBER, texts.get("command.term.invoice"))
                .required("--term", Label.CHOICE, texts.get("command.term.which", TERMS.words()));
    }

    private static FollowUps.Answer term(Given given, Session session, Customer customer) {
        var term = given.requiredChoice("--term", TERMS);
        var invoice = CustomerOption.openInvoice(given, session, customer);
        return session.office().followUps().claims().choose(customer.id(), invoice, term, session.today());
    }

    private static Set<InvoiceId> invoices(Given given, Session session, Customer customer) {
        return Set.copyOf(CustomerOption.openInvoices(given, session, customer));
    }
}

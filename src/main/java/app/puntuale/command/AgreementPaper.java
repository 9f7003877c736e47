package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.letters.AgreementDesk;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.util.List;

/// `plan letter`, `settlement letter`: a repayment plan or a settlement as a PDF to sign, numbered and kept in the
/// archive. An agreement has one paper: asked for again, it is the very same.
record AgreementPaper(String name, String key, Making makes) implements Command {

    private static final Choices<Language> LANGUAGES =
            new Choices<Language>().add(Language.ITALIAN, "it").add(Language.ENGLISH, "en");

    /// Which paper.
    interface Making {
        AgreementDesk.Answer make(Session session, Customer customer, Language language);
    }

    static List<Command> all() {
        return List.of(
                new AgreementPaper(
                        "plan letter",
                        "plan",
                        (session, customer, language) ->
                                session.office().agreementPapers().plan(customer.id(), language, session.today())),
                new AgreementPaper(
                        "settlement letter",
                        "settlement",
                        (session, customer, language) -> session.office()
                                .agreementPapers()
                                .settlement(customer.id(), language, session.today())));
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.agreementPaper.about." + key), texts)
                .customer()
                .required("--out", Label.PATH, texts.get("command.letter.out"))
                .option("--in", Label.CHOICE, texts.get("command.agreementPaper.in", LANGUAGES.words()))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var texts = session.texts();
        var language = given.choice("--in", LANGUAGES).orElse(Language.ITALIAN);
        var out = OutFile.of(given.path(given.required("--out")), texts); // before a number is given to it
        var customer = CustomerOption.customer(given, session);
        return switch (makes.make(session, customer, language)) {
            case AgreementDesk.Answer.Made made -> written(made, customer, out, session);
            case AgreementDesk.Answer.Incomplete(var missing) -> throw LetterWords.refusal(missing, texts);
            case AgreementDesk.Answer.DebtChanged() -> throw new Refusal(texts.get("letters.agreement.changed"));
            case AgreementDesk.Answer.NoAgreement() ->
                throw new Refusal(texts.get("letters.agreement.none." + key, customer.name()));
        };
    }

    private static Outcome written(AgreementDesk.Answer.Made made, Customer customer, OutFile out, Session session) {
        out.write(made.pdf().content());
        session.replies()
                .line(line -> line.object("customer", object -> CustomerReply.customer(object, customer))
                        .text("protocol", made.protocol())
                        .text("file", out.toString())
                        .text("sha256", made.pdf().content().sha256())
                        .flag("made_before", made.before()));
        var key = made.before() ? "command.agreementPaper.again" : "command.agreementPaper.done";
        session.replies().say(session.texts().get(key, made.protocol(), customer.name(), out.toString()));
        session.replies().say(session.texts().get("command.agreementPaper.next"));
        return Outcome.DONE;
    }
}

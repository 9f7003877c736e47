package app.puntuale.command;

import app.puntuale.customers.CustomerKind;
import app.puntuale.interest.Claim;
import app.puntuale.interest.Imputation;
import app.puntuale.interest.LateInterest;
import app.puntuale.interest.Rates;
import app.puntuale.interest.RefusedTermsException;
import app.puntuale.interest.Regime;
import app.puntuale.interest.Terms;
import app.puntuale.texts.Texts;

/// `interest`: late interest on one debt, without an archive.
final class Interest implements Command {

    private static final Choices<Regime> REGIMES = new Choices<Regime>()
            .add(Regime.B2B, "b2b")
            .add(Regime.PA, "pa")
            .add(Regime.AGRI, "agri")
            .add(Regime.CONSUMER, "consumer")
            .add(Regime.CONTRACT, "contract");
    private static final Choices<Imputation> IMPUTATIONS =
            new Choices<Imputation>().add(Imputation.ART_1194, "1194").add(Imputation.CAPITAL, "capital");
    private static final Choices<Boolean> YES_OR_NO =
            new Choices<Boolean>().add(true, "yes", "sì", "si").add(false, "no");

    private final Rates rates;

    Interest(Rates rates) {
        this.rates = rates;
    }

    @Override
    public String name() {
        return "interest";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.interest.about"), texts)
                .required("--amount", Label.AMOUNT, texts.get("command.interest.amount"))
                .required("--due", Label.DAY, texts.get("command.interest.due"))
                .required("--until", Label.DAY, texts.get("command.interest.until"))
                .option("--regime", Label.CHOICE, texts.get("command.interest.regime", REGIMES.words()))
                .option("--rate", Label.PERCENT, texts.get("command.interest.rate"))
                .option("--contract-date", Label.DAY, texts.get("command.interest.contractDate"))
                .option("--notice", Label.DAY, texts.get("command.interest.notice"))
                .option("--claim-filed", Label.DAY, texts.get("command.interest.claimFiled"))
                .several("--payment", Label.DAY_AND_AMOUNT, texts.get("command.interest.payment"))
                .option("--imputation", Label.CHOICE, texts.get("command.interest.imputation"))
                .option("--lump-sum", Label.CHOICE, texts.get("command.interest.lumpSum"))
                .flag("--own-rates", texts.get("command.interest.ownRates"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var claim = claim(given);
        var known = given.has("--own-rates")
                ? rates.plus(session.office().archive().settings().rates().all())
                : rates;
        var statement = new LateInterest(known).on(claim);
        session.replies().line(line -> InterestReply.fields(line, statement));
        InterestReply.sentences(claim, statement, session.texts()).forEach(session.replies()::say);
        return Outcome.DONE;
    }

    private static Claim claim(Given given) {
        var claim = Claim.of(
                terms(given),
                given.requiredAmount("--amount"),
                given.requiredDay("--due"),
                given.requiredDay("--until"));
        var imputation = given.choice("--imputation", IMPUTATIONS).orElse(Imputation.ART_1194);
        for (var payment : given.amountsOnDays("--payment")) {
            claim = claim.paid(payment.day(), payment.amount(), imputation);
        }
        // without the day of a notice, the day on which it was due is taken for it (RULES A-44)
        claim = given.day("--notice").map(claim::withNotice).orElseGet(claim::fromDueDate);
        claim = given.day("--claim-filed").map(claim::withClaimFiled).orElse(claim);
        return given.choice("--lump-sum", YES_OR_NO).orElse(true) ? claim : claim.withoutLumpSum();
    }

    private static Terms terms(Given given) {
        var regime = given.choice("--regime", REGIMES).orElse(Regime.B2B);
        try {
            return new Terms(regime, debtor(regime), given.percent("--rate"), given.day("--contract-date"));
        } catch (RefusedTermsException e) {
            throw new Misuse(given.texts().get("command.interest.refused." + e.reason()));
        }
    }

    private static CustomerKind debtor(Regime regime) {
        return switch (regime) {
            case B2B, AGRI, CONTRACT -> CustomerKind.COMPANY;
            case PA -> CustomerKind.PUBLIC_BODY;
            case CONSUMER -> CustomerKind.CONSUMER;
        };
    }
}

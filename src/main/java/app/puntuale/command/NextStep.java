package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Consequence;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Outlook;
import app.puntuale.followups.Waiting;
import app.puntuale.texts.Texts;
import java.util.Optional;

/// What the method will say next of a customer, if nothing else happens.
record NextStep(Optional<Consequence> next, Texts texts) {

    static NextStep of(Customer customer, Session session) {
        var desk = session.office().today();
        Optional<CustomerCase> known = desk.caseOf(customer.id());
        return new NextStep(
                known.flatMap(found -> Outlook.next(desk.rulebook(), found, session.today())), session.texts());
    }

    void fields(JsonObject line) {
        line.object("next", next, (object, consequence) -> {
            switch (consequence) {
                case Consequence.Next(var action, var on) ->
                    object.text("action", Today.word(action)).text("on", on.toString());
                case Consequence.Stopped(var why) -> object.text("stopped", Today.word(why));
                case Consequence.RemindersStop _, Consequence.LeftOut _, Consequence.PromisedAgain _ ->
                    throw new IllegalStateException("not the next step: " + consequence);
            }
        });
    }

    String sentence() {
        return next.map(consequence -> switch (consequence) {
                    case Consequence.Next(var action, var on) ->
                        texts.get("command.next.action", texts.get("command.action." + action), on);
                    case Consequence.Stopped(var why) -> stopped(why);
                    case Consequence.RemindersStop _, Consequence.LeftOut _, Consequence.PromisedAgain _ ->
                        throw new IllegalStateException("not the next step: " + consequence);
                })
                .orElseGet(() -> texts.get("command.next.nothing"));
    }

    private String stopped(Waiting why) {
        return switch (why) {
            case HELD -> texts.get("command.next.held");
            case DISPUTED -> texts.get("command.next.disputed");
            case NOT_YET_LATE_ENOUGH,
                    JUST_WRITTEN,
                    JUST_CALLED,
                    PROMISED_TO_PAY,
                    INVOICE_HELD,
                    INSOLVENT,
                    WITH_LAWYER,
                    WITH_AGENCY,
                    WRITTEN_OFF,
                    SAYS_PAID,
                    TO_BE_CALLED_BACK,
                    WAITING_FOR_THE_NOTICE,
                    IN_PLAN,
                    IN_SETTLEMENT,
                    NOT_CHASED,
                    TOO_SMALL,
                    COVERED_BY_CREDIT,
                    DAY_OFF -> texts.get("command.next.stopped", texts.get("facts.waiting." + why));
        };
    }
}

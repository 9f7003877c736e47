package app.puntuale.command;

import app.puntuale.office.sample.SampleFirm;
import app.puntuale.texts.Texts;

/// `sample`: a made-up firm with its customers in every situation, to try the program with.
final class SampleCommand implements Command {

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.sample.about"), texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        return switch (new SampleFirm(session.office()).open(session.today())) {
            case SampleFirm.Answer.Opened(var company, var customers, var invoices) -> {
                session.replies()
                        .line(line -> line.text("company", company)
                                .number("customers", customers)
                                .number("invoices", invoices));
                session.replies().say(session.texts().get("command.sample.done", company, customers, invoices));
                yield Outcome.DONE;
            }
            case SampleFirm.Answer.NotEmpty() ->
                throw new Refusal(session.texts().get("command.sample.notEmpty"));
        };
    }
}

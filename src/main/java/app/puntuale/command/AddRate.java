package app.puntuale.command;

import app.puntuale.interest.UserRate;
import app.puntuale.interest.UserRate.Table;
import app.puntuale.texts.Texts;

/// `add-rate`: a rate that was published after this version of the program.
final class AddRate implements Command {

    private static final Choices<Table> TABLES =
            new Choices<Table>().add(Table.REFERENCE, "reference").add(Table.LEGAL, "legal");

    @Override
    public String name() {
        return "add-rate";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.addRate.about"), texts)
                .required("--table", Label.CHOICE, texts.get("command.addRate.table"))
                .required("--from", Label.DAY, texts.get("command.addRate.from"))
                .required("--to", Label.DAY, texts.get("command.addRate.to"))
                .required("--percent", Label.PERCENT, texts.get("command.addRate.percent"))
                .required("--source", Label.TEXT, texts.get("command.addRate.source"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var texts = session.texts();
        var table = given.requiredChoice("--table", TABLES);
        var from = given.requiredDay("--from");
        var to = given.requiredDay("--to");
        if (to.isBefore(from)) {
            throw new Misuse(texts.get("command.addRate.backwards", from, to));
        }
        given.required("--percent");
        var percent = given.percent("--percent").orElseThrow();
        session.office()
                .archive()
                .settings()
                .rates()
                .add(new UserRate(table, from, to, percent, given.required("--source")));
        session.replies()
                .line(line -> line.text("table", Today.word(table))
                        .text("from", from.toString())
                        .text("to", to.toString())
                        .text("percent", percent.toPlainString()));
        session.replies().say(texts.get("command.addRate.done", percent, from, to));
        return Outcome.DONE;
    }
}

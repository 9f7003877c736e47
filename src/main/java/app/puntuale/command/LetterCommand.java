package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Obstacle;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.letters.FilingAnswer;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.letters.LetterChoices;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;

/// `letter`: a reminder or a notice of default, numbered and kept in the archive, and put into a PDF file.
final class LetterCommand implements Command {

    private static final Choices<Channel> WAYS =
            new Choices<Channel>().add(Channel.LETTER, "post", "posta").add(Channel.PEC, "pec");

    /// What was asked for.
    private record Order(Customer customer, ReminderLevel level, LetterChoices choices, OutFile out) {}

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public Form form(Texts texts) {
        var form = new Form(texts.get("command.letter.about"), texts)
                .customer()
                .required("--level", Label.CHOICE, texts.get("command.option.level"));
        return LetterOptions.on(form, texts)
                .required("--out", Label.PATH, texts.get("command.letter.out"))
                .flag("--draft", texts.get("command.letter.draft"))
                .option("--sent", Label.CHOICE, texts.get("command.letter.sent"))
                .option(Anyway.OPTION, Label.TEXT, texts.get("command.anyway.option"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var level = given.requiredChoice("--level", Levels.CHOICES);
        var sent = given.choice("--sent", WAYS);
        if (sent.isPresent() && given.has("--draft")) {
            throw new Misuse(session.texts().get("command.letter.draftNeverLeaves"));
        }
        var out = OutFile.of(given.path(given.required("--out")), session.texts()); // before a number is given to it
        var customer = CustomerOption.customer(given, session);
        var order = new Order(customer, level, LetterOptions.choices(given, session, customer, level), out);
        return given.has("--draft") ? draft(order, session) : letter(order, sent, given, session);
    }

    private static Outcome draft(Order order, Session session) {
        var desk = session.office().letters();
        return switch (desk.preview(order.customer().id(), order.level(), order.choices(), session.today())) {
            case LetterAnswer.Refused refused -> throw LetterWords.refusal(refused.missing(), session.texts());
            case LetterAnswer.Ready ready -> {
                order.out().write(ready.pdf());
                session.replies().line(line -> fields(line, order, Optional.empty(), false));
                session.replies()
                        .say(session.texts()
                                .get("command.letter.drafted", order.out().toString()));
                LetterWords.warnOf(ready.obstacle(), session);
                yield Outcome.DONE;
            }
        };
    }

    /// Made and, when it leaves at once, put into the history: both or neither.
    private static Outcome letter(Order order, Optional<Channel> sent, Given given, Session session) {
        var found = obstacles(order, session);
        if (sent.isPresent()) {
            Anyway.goOn(given, session, order.customer(), order.level(), found);
        }
        var obstacle = obstacles(order, session).stream().findFirst();
        if (sent.isPresent() && obstacle.isPresent()) {
            throw new Refusal(LetterWords.sentence(obstacle.get(), session.texts()));
        }
        var filed = session.office().archive().transactions().inOne(() -> filed(order, sent, session));
        order.out().write(filed.pdf().content());
        session.replies().line(line -> {
            fields(line, order, Optional.of(filed.protocol()), sent.isPresent());
            CustomerReply.amounts(line, filed.demand().total());
        });
        say(order, filed, sent, session);
        LetterWords.warnOf(obstacle, session);
        return Outcome.DONE;
    }

    private static List<Obstacle> obstacles(Order order, Session session) {
        return session.office()
                                .letters()
                                .preview(order.customer().id(), order.level(), order.choices(), session.today())
                        instanceof LetterAnswer.Ready ready
                ? ready.obstacles()
                : List.of();
    }

    private static FilingAnswer.Filed filed(Order order, Optional<Channel> sent, Session session) {
        var desk = session.office().letters();
        return switch (desk.file(order.customer().id(), order.level(), order.choices(), session.today())) {
            case FilingAnswer.Refused refused -> throw LetterWords.refusal(refused.missing(), session.texts());
            case FilingAnswer.Filed filed -> {
                sent.ifPresent(channel -> desk.left(filed, channel, session.today()));
                yield filed;
            }
        };
    }

    private static void say(Order order, FilingAnswer.Filed filed, Optional<Channel> sent, Session session) {
        var texts = session.texts();
        session.replies()
                .say(texts.get(
                        "command.letter.done",
                        filed.protocol(),
                        order.customer().name(),
                        Formats.money(filed.demand().total()),
                        order.out().toString()));
        session.replies()
                .say(
                        sent.isPresent()
                                ? texts.get("command.letter.left", session.today())
                                : texts.get("command.letter.notLeft"));
    }

    private static void fields(JsonObject line, Order order, Optional<String> protocol, boolean recorded) {
        line.object("customer", object -> CustomerReply.customer(object, order.customer()))
                .text("level", Levels.word(order.level()));
        LetterOptions.fields(line, order.choices());
        line.text("protocol", protocol).text("file", order.out().toString()).flag("sent", recorded);
    }
}

package app.puntuale.desktop.calls;

import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Firmness;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What to say, in six steps. It asks, it listens, and it announces nothing that the firm will not really do.
///
/// @param lines the words between `*` are those to stress
public record Script(Firmness firmness, List<Line> lines) {

    /// One step: what it is for, and the words.
    public record Line(String purpose, String words) {}

    private static final int STEPS = 6;

    public Script {
        lines = List.copyOf(lines);
    }

    /// @param outcome what was agreed so far: the last step repeats it
    static Script of(Topic topic, Firmness firmness, Speaker speaker, Optional<CallOutcome> outcome, Texts texts) {
        var words = List.of(
                greeting(topic, speaker, texts),
                subject(topic, firmness, texts),
                texts.get("calls.say.listen." + firmness),
                texts.get("calls.say.ask." + firmness),
                topic.next()
                        .map(action -> texts.get("calls.say.next." + action))
                        .orElseGet(() -> texts.get("calls.say.nothingNext")),
                outcome.map(agreed -> farewell(agreed, texts)).orElseGet(() -> texts.get("calls.say.thanks")));
        return new Script(
                firmness,
                IntStream.range(0, STEPS)
                        .mapToObj(step -> new Line(texts.get("calls.step." + (step + 1)), words.get(step)))
                        .toList());
    }

    /// The three that matter most: the fact, the open question, the date.
    public List<String> essence() {
        return lines.subList(1, 4).stream().map(Line::words).toList();
    }

    /// Who did not say their name speaks for the firm.
    private static String greeting(Topic topic, Speaker speaker, Texts texts) {
        var who = speaker.name().isEmpty()
                ? texts.get("calls.say.firmCalls", speaker.company())
                : texts.get("calls.say.personCalls", speaker.name(), speaker.company());
        return topic.customer()
                .contacts()
                .person()
                .map(name -> texts.get("calls.say.greetingTo", who, name))
                .orElseGet(() -> texts.get("calls.say.greeting", who));
    }

    private static String subject(Topic topic, Firmness firmness, Texts texts) {
        if (topic.broken().isPresent()) {
            var promise = topic.broken().get();
            return promise.received().isPositive()
                    ? texts.get("calls.say.promiseKeptInPart", promise.promised(), promise.received())
                    : texts.get("calls.say.promiseBroken", promise.promised(), said(promise.by(), texts));
        }
        if (!topic.isOverdue()) {
            return dueSoon(topic, texts);
        }
        return topic.items().size() == 1
                ? one(topic.items().getFirst(), firmness, texts)
                : several(topic.items(), topic.amount(), firmness, texts);
    }

    private static String dueSoon(Topic topic, Texts texts) {
        return topic.items().stream()
                .findFirst()
                .flatMap(item -> item.dueOn()
                        .map(dueOn ->
                                texts.get("calls.say.dueSoon", item.number(), item.outstanding(), said(dueOn, texts))))
                .orElseGet(() -> texts.get("calls.say.nothingOpen"));
    }

    private static String one(OpenItem item, Firmness firmness, Texts texts) {
        var dueOn = item.dueOn().map(Formats::day).orElse("");
        return texts.get("calls.say.one." + firmness, item.number(), item.outstanding(), dueOn);
    }

    private static String several(List<OpenItem> items, Amounts amount, Firmness firmness, Texts texts) {
        var oldest = items.getFirst().dueOn().map(Formats::day).orElse("");
        return texts.get("calls.say.several." + firmness, items.size(), amount, oldest);
    }

    private static String farewell(CallOutcome agreed, Texts texts) {
        return switch (agreed) {
            case CallOutcome.Promised(var by, var amount) -> texts.get("calls.say.recap", amount, said(by, texts));
            case CallOutcome.Disputed _ -> texts.get("calls.say.recapDispute");
            case CallOutcome.WantsCopy _ -> texts.get("calls.say.recapCopy");
            case CallOutcome.CallBack(var on) -> texts.get("calls.say.recapCallBack", said(on, texts));
            case CallOutcome.SaysPaid _ -> texts.get("calls.say.recapPaid");
            case CallOutcome.MessageLeft _ -> texts.get("calls.say.message");
            case CallOutcome.Spoken _,
                    CallOutcome.NoAnswer _,
                    CallOutcome.WrongNumber _,
                    CallOutcome.Refuses _,
                    CallOutcome.InDifficulty _ -> texts.get("calls.say.thanks");
        };
    }

    private static String said(LocalDate day, Texts texts) {
        return Formats.longDay(day, texts.language());
    }
}

package app.puntuale.words;

import app.puntuale.followups.NotAsked;
import app.puntuale.followups.Promises;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.Stage;
import app.puntuale.followups.Track;
import app.puntuale.followups.Waiting;
import app.puntuale.texts.Texts;

/// Why the method does this and not something else, one line a fact.
public final class ExplanationWords {

    private ExplanationWords() {}

    /// What is done today and why, or what keeps it from being done and what ends that.
    public static String today(Proposal proposal, Texts texts) {
        return switch (proposal) {
            case Proposal.Act act ->
                texts.get(
                        "facts.explain.act", texts.get("facts.next." + act.action()), ReasonWords.sentence(act, texts));
            case Proposal.WaitUntil(var day, var why) ->
                texts.get("facts.explain.wait", day, texts.get("facts.waiting." + why));
            case Proposal.Stopped(var why) -> texts.get("facts.explain.stopped", ends(why, texts));
            case Proposal.Nothing() -> texts.get("facts.explain.nothing");
        };
    }

    /// What is in the way, and what would end it.
    public static String ends(Waiting why, Texts texts) {
        return texts.get("facts.ends." + why);
    }

    public static String track(Track track, Texts texts) {
        return texts.get(
                "facts.explain.track",
                PolicyWords.name(track.policy(), texts),
                texts.get("facts.track." + track.why()));
    }

    public static String stage(Stage stage, Texts texts) {
        var step = texts.get("facts.step." + stage.step());
        return switch (stage.state()) {
            case TAKEN -> texts.get("facts.stage.taken", step, stage.on().orElseThrow());
            case SKIPPED -> texts.get("facts.stage.skipped", step);
            case PASSED_OVER -> texts.get("facts.stage.passedOver", step);
            case NEXT ->
                stage.waiting()
                        .map(why -> texts.get(
                                "facts.stage.nextAfter",
                                step,
                                stage.on().orElseThrow(),
                                texts.get("facts.waiting." + why)))
                        .orElseGet(() ->
                                texts.get("facts.stage.next", step, stage.on().orElseThrow()));
            case LATER -> texts.get("facts.stage.later", step, stage.on().orElseThrow());
        };
    }

    public static String notAsked(NotAsked left, Texts texts) {
        var why = texts.get("facts.notAsked." + left.why());
        return left.until()
                .map(day -> texts.get("facts.explain.notAskedUntil", left.item().number(), left.amount(), why, day))
                .orElseGet(() -> texts.get("facts.explain.notAsked", left.item().number(), left.amount(), why));
    }

    public static String promise(Promises.Made made, Texts texts) {
        var promise = made.promise();
        return texts.get(
                "facts.explain.promise",
                promise.amount(),
                promise.by(),
                texts.get("facts.fate." + made.fate()),
                promise.received());
    }
}

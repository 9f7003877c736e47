package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Claim;
import app.puntuale.followups.Event;
import app.puntuale.followups.NotedCause;
import app.puntuale.followups.OpenDispute;
import app.puntuale.followups.Waiting;
import app.puntuale.texts.Texts;
import app.puntuale.words.ClaimWords;
import app.puntuale.words.ExplanationWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands above a customer's open items: claims that come near their end, and what stops anybody from asking.
final class ItemBanners {

    private final CustomerViewModel model;
    private final CustomerFile file;
    private final Desk desk;
    private final Texts texts;

    ItemBanners(CustomerViewModel model, CustomerFile file, Desk desk) {
        this.model = model;
        this.file = file;
        this.desk = desk;
        this.texts = desk.texts();
    }

    List<Banner> all() {
        var banners = new ArrayList<Banner>();
        var near = file.claimsNearTheirEnd(desk.today().get());
        if (!near.isEmpty()) {
            banners.add(near(near));
        }
        file.disputes().forEach(dispute -> banners.add(dispute(dispute)));
        file.inOtherHands().ifPresent(why -> banners.add(otherHands(why)));
        file.cause().ifPresent(noted -> banners.add(cause(noted)));
        file.situation().hold().ifPresent(hold -> banners.add(hold(hold)));
        return banners;
    }

    /// @param near the nearest first
    private Banner near(List<Claim> near) {
        var first = near.getFirst();
        var until = ClaimWords.of(first, desk.today().get(), texts).until();
        return new Banner(
                        "mdi2t-timer-sand",
                        Tone.WARNING,
                        texts.get("customers.prescription.near", first.item().number(), until, near.size() - 1),
                        texts.get("customers.prescription.interrupt"))
                .with(Buttons.plain(
                        texts.get("customers.acknowledge"),
                        () -> new PrescriptionDialogs(model, file, desk).acknowledge(first.item())));
    }

    private Banner dispute(OpenDispute open) {
        var dispute = open.dispute();
        var title = dispute.part()
                .map(part -> texts.get("customers.dispute.partTitle", open.number(), part, open.since()))
                .orElseGet(() -> texts.get("customers.dispute.title", open.number(), open.since()));
        var sentence = Stream.of(
                        dispute.reason().isEmpty() ? "" : texts.get("customers.dispute.because", dispute.reason()),
                        dispute.answerBy()
                                .map(day -> texts.get("customers.dispute.promised", day))
                                .orElse(""),
                        dispute.owner().isEmpty() ? "" : texts.get("customers.dispute.ownedBy", dispute.owner()),
                        texts.get(
                                dispute.part().isPresent()
                                        ? "customers.dispute.partSentence"
                                        : "customers.dispute.sentence"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return new Banner("mdi2c-comment-alert-outline", Tone.WARNING, title, sentence)
                .with(Buttons.plain(
                        texts.get("customers.resolve"), () -> DisputeEndDialog.open(open, model.decisions(), desk)));
    }

    /// Whoever is in other hands, or given up, is asked by nobody.
    private Banner otherHands(Waiting why) {
        return new Banner(
                "mdi2b-briefcase-outline",
                Tone.NEUTRAL,
                texts.get("customers.stopped"),
                ExplanationWords.ends(why, texts));
    }

    private Banner cause(NotedCause noted) {
        var strategy = noted.cause().strategy().stream()
                .map(move -> texts.get("facts.move." + move))
                .collect(Collectors.joining(" · "));
        return new Banner(
                "mdi2c-comment-question-outline",
                Tone.NEUTRAL,
                texts.get("facts.explain.cause", texts.get("facts.cause." + noted.cause())),
                strategy);
    }

    private Banner hold(Event.Held hold) {
        var title = hold.until()
                .map(day -> texts.get("customers.held.until", day))
                .orElseGet(() -> texts.get("customers.held.open"));
        return new Banner("mdi2p-pause-circle-outline", Tone.NEUTRAL, title, hold.reason())
                .with(Buttons.plain(texts.get("customers.resume"), model::resume));
    }
}

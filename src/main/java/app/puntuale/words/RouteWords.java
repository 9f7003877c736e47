package app.puntuale.words;

import app.puntuale.followups.Circumstance;
import app.puntuale.followups.Outlay;
import app.puntuale.followups.Route;
import app.puntuale.followups.Way;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A way to go on, in words.
///
/// @param name what it is
/// @param costs indicative, with the advice to ask for an offer
/// @param fit what speaks for it and against it, or empty text
public record RouteWords(String name, String costs, String fit) {

    public static RouteWords of(Route route, Texts texts) {
        return new RouteWords(
                texts.get("facts.way." + route.way()),
                costs(route.way(), route.outlay(), texts),
                joined(
                        told("facts.route.suits", route.suits(), texts),
                        told("facts.route.hinders", route.hinders(), texts)));
    }

    /// What a way costs and takes; empty text when it does neither.
    public static String costs(Way way, Outlay outlay, Texts texts) {
        return joined(money(outlay, texts), share(way, outlay, texts), time(outlay, texts));
    }

    /// What is empty is left out.
    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String money(Outlay outlay, Texts texts) {
        return outlay.most().isZero() ? "" : texts.get("facts.route.money", outlay.least(), outlay.most());
    }

    /// What the share is of, each way says in its own words.
    private static String share(Way way, Outlay outlay, Texts texts) {
        return outlay.mostPercent() == 0
                ? ""
                : texts.get("facts.route.share." + way, outlay.leastPercent(), outlay.mostPercent());
    }

    private static String time(Outlay outlay, Texts texts) {
        return outlay.mostDays() == 0 ? "" : texts.get("facts.route.time", outlay.leastDays(), outlay.mostDays());
    }

    private static String told(String key, List<Circumstance> circumstances, Texts texts) {
        return circumstances.isEmpty()
                ? ""
                : texts.get(
                        key,
                        circumstances.stream()
                                .map(circumstance -> texts.get("facts.circumstance." + circumstance))
                                .collect(Collectors.joining(", ")));
    }
}

package app.puntuale.storage;

import app.puntuale.calendar.Closing;
import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.calendar.WorkingDays;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.CallTimes;
import app.puntuale.followups.Guards;
import app.puntuale.followups.Outlay;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Way;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The single values of the rules: `rules.threshold`, `rules.kind.COMPANY` and the like.
record RuleSettings(SettingRows rows) {

    private static final String ABOUT = "rules.";

    /// Those rules, with what was kept in place of what they say.
    Rulebook read(Rulebook usual) {
        var facts = rows.about(ABOUT);
        var byKind = new EnumMap<CustomerKind, PolicyName>(usual.byKind());
        for (var kind : CustomerKind.values()) {
            facts.get("kind." + kind)
                    .map(PolicyName::new)
                    .filter(name -> usual.find(name).isPresent())
                    .ifPresent(name -> byKind.put(kind, name));
        }
        return new Rulebook(
                usual.policies(),
                byKind,
                facts.get("threshold").map(Money::of).orElse(usual.threshold()),
                facts.get("minimum").map(Money::of).orElse(usual.minimum()),
                guards(facts, usual.guards()),
                outlays(facts, usual.outlays()));
    }

    void keep(Rulebook rulebook) {
        var facts = new SettingFacts(ABOUT);
        var guards = rulebook.guards();
        var holidays = guards.workingDays().holidays();
        rulebook.byKind().forEach((kind, name) -> facts.put("kind." + kind, name.text()));
        facts.put("threshold", rulebook.threshold().amount().toPlainString());
        facts.put("minimum", rulebook.minimum().amount().toPlainString());
        facts.put("fewestReminders", String.valueOf(guards.fewestReminders()));
        facts.put("mostWritten", String.valueOf(guards.mostWritten()));
        facts.put("daysBetweenWritten", String.valueOf(guards.daysBetweenWritten()));
        facts.put("mostDaysBetweenWritten", String.valueOf(guards.mostDaysBetweenWritten()));
        facts.put("daysBetweenContacts", String.valueOf(guards.daysBetweenContacts()));
        facts.put("noticeDays", String.valueOf(guards.noticeDays()));
        facts.put("paymentsOldAfter", String.valueOf(guards.paymentsOldAfter()));
        facts.put(
                "everyYear",
                holidays.everyYear().stream().map(MonthDay::toString).sorted().collect(Collectors.joining(",")));
        facts.put(
                "closings",
                Closing.of(holidays.once()).stream()
                        .map(closing -> closing.first() + "/" + closing.last())
                        .collect(Collectors.joining(",")));
        facts.put("callsFrom", guards.callTimes().from().toString());
        facts.put("callsTo", guards.callTimes().to().toString());
        facts.put(
                "callsToOnSaturday",
                guards.callTimes().toOnSaturday().map(LocalTime::toString).orElse(""));
        rulebook.outlays().forEach((way, outlay) -> facts.put("outlay." + way, written(outlay)));
        rows.replace(facts);
    }

    private static Guards guards(SettingFacts facts, Guards usual) {
        return new Guards(
                number(facts, "fewestReminders", usual.fewestReminders()),
                number(facts, "mostWritten", usual.mostWritten()),
                number(facts, "daysBetweenWritten", usual.daysBetweenWritten()),
                number(facts, "mostDaysBetweenWritten", usual.mostDaysBetweenWritten()),
                number(facts, "daysBetweenContacts", usual.daysBetweenContacts()),
                number(facts, "noticeDays", usual.noticeDays()),
                number(facts, "paymentsOldAfter", usual.paymentsOldAfter()),
                new WorkingDays(holidays(facts)),
                callTimes(facts, usual.callTimes()));
    }

    private static CallTimes callTimes(SettingFacts facts, CallTimes usual) {
        return new CallTimes(
                facts.get("callsFrom").map(LocalTime::parse).orElse(usual.from()),
                facts.get("callsTo").map(LocalTime::parse).orElse(usual.to()),
                facts.get("callsToOnSaturday")
                        .map(written ->
                                written.isEmpty() ? Optional.<LocalTime>empty() : Optional.of(LocalTime.parse(written)))
                        .orElse(usual.toOnSaturday()));
    }

    private static Map<Way, Outlay> outlays(SettingFacts facts, Map<Way, Outlay> usual) {
        var outlays = new EnumMap<Way, Outlay>(usual);
        for (var way : Way.values()) {
            facts.get("outlay." + way).map(RuleSettings::outlay).ifPresent(outlay -> outlays.put(way, outlay));
        }
        return outlays;
    }

    /// `400.00/2000.00/0/0/60/540`.
    private static String written(Outlay outlay) {
        return Stream.of(
                        outlay.least().amount().toPlainString(),
                        outlay.most().amount().toPlainString(),
                        outlay.leastPercent(),
                        outlay.mostPercent(),
                        outlay.leastDays(),
                        outlay.mostDays())
                .map(String::valueOf)
                .collect(Collectors.joining("/"));
    }

    private static Outlay outlay(String written) {
        var parts = List.of(written.split("/"));
        return new Outlay(
                Money.of(parts.get(0)),
                Money.of(parts.get(1)),
                Integer.parseInt(parts.get(2)),
                Integer.parseInt(parts.get(3)),
                Integer.parseInt(parts.get(4)),
                Integer.parseInt(parts.get(5)));
    }

    private static int number(SettingFacts facts, String name, int usual) {
        return facts.get(name).map(Integer::valueOf).orElse(usual);
    }

    private static ItalianHolidays holidays(SettingFacts facts) {
        var holidays = ItalianHolidays.NATIONAL;
        for (var day : list(facts.get("everyYear")).toList()) {
            holidays = holidays.with(MonthDay.parse(day));
        }
        for (var closing : list(facts.get("closings")).toList()) {
            var slash = closing.indexOf('/');
            holidays = holidays.with(
                    LocalDate.parse(closing.substring(0, slash)), LocalDate.parse(closing.substring(slash + 1)));
        }
        return holidays;
    }

    private static Stream<String> list(Optional<String> words) {
        return words.stream().flatMap(text -> Stream.of(text.split(","))).filter(word -> !word.isEmpty());
    }
}

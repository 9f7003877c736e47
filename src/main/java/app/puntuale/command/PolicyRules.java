package app.puntuale.command;

import app.puntuale.calendar.Closing;
import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.followups.CallTimes;
import app.puntuale.followups.Guards;
import app.puntuale.followups.Rulebook;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `policy rules`: the amounts, the guards and the days off that stand above all policies.
final class PolicyRules implements Command {

    private static final int MOST_DAYS = 180;

    @Override
    public String name() {
        return "policy rules";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.policy.rules.about"), texts)
                .option("--threshold", Label.AMOUNT, texts.get("command.policy.threshold"))
                .option("--minimum", Label.AMOUNT, texts.get("command.policy.minimum"))
                .several("--patron-saint", Label.DAY, texts.get("command.policy.patronSaint"))
                .several("--closing", Label.DAY, texts.get("command.policy.closing"))
                .flag("--no-closings", texts.get("command.policy.noClosings"))
                .option("--days-between-written", Label.NUMBER, texts.get("command.policy.daysBetweenWritten"))
                .option("--days-between-contacts", Label.NUMBER, texts.get("command.policy.daysBetweenContacts"))
                .option("--notice-days", Label.NUMBER, texts.get("command.policy.noticeDays"))
                .option("--payments-old-after", Label.NUMBER, texts.get("command.policy.paymentsOldAfter"))
                .option("--calls-from", Label.TEXT, texts.get("command.policy.callsFrom"))
                .option("--calls-to", Label.TEXT, texts.get("command.policy.callsTo"))
                .option("--calls-to-on-saturday", Label.TEXT, texts.get("command.policy.callsToOnSaturday"))
                .flag("--no-calls-on-saturday", texts.get("command.policy.noCallsOnSaturday"))
                .option("--reason", Label.TEXT, texts.get("command.policy.reason"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var kept = new PolicyKept(session);
        var changed = changed(kept.desk().current(), given);
        return kept.keep(
                changed,
                given.text("--reason").orElse(""),
                session.texts().get("command.policy.amounts", changed.threshold(), changed.minimum()));
    }

    private static Rulebook changed(Rulebook rulebook, Given given) {
        var changed = rulebook;
        if (given.text("--threshold").isPresent()) {
            changed = changed.withThreshold(given.requiredAmount("--threshold"));
        }
        if (given.text("--minimum").isPresent()) {
            changed = changed.withMinimum(given.requiredAmount("--minimum"));
        }
        var holidays = given.has("--no-closings")
                ? new ItalianHolidays(changed.workingDays().holidays().everyYear(), Set.of())
                : changed.workingDays().holidays();
        if (!given.several("--patron-saint").isEmpty()) {
            holidays = new ItalianHolidays(Set.of(), holidays.once());
        }
        for (var written : given.several("--patron-saint")) {
            holidays = holidays.with(MonthDay.from(given.dayIn(written, "--patron-saint")));
        }
        for (var written : given.several("--closing")) {
            holidays = closing(holidays, written, given);
        }
        return changed.with(guards(changed.guards().with(holidays), given));
    }

    private static Guards guards(Guards now, Given given) {
        var daysBetweenWritten = days(given, "--days-between-written", now.daysBetweenWritten());
        if (daysBetweenWritten > now.mostDaysBetweenWritten()) {
            throw new Misuse(given.texts().get("command.policy.tooFarApart", now.mostDaysBetweenWritten()));
        }
        return new Guards(
                now.fewestReminders(),
                now.mostWritten(),
                daysBetweenWritten,
                now.mostDaysBetweenWritten(),
                days(given, "--days-between-contacts", now.daysBetweenContacts()),
                days(given, "--notice-days", now.noticeDays()),
                days(given, "--payments-old-after", now.paymentsOldAfter()),
                now.workingDays(),
                callTimes(now.callTimes(), given));
    }

    private static int days(Given given, String option, int now) {
        return given.wholeNumber(option, MOST_DAYS).orElse(now);
    }

    private static CallTimes callTimes(CallTimes now, Given given) {
        given.notBoth("--no-calls-on-saturday", "--calls-to-on-saturday");
        var from = given.time("--calls-from").orElse(now.from());
        var to = given.time("--calls-to").orElse(now.to());
        var toOnSaturday = given.has("--no-calls-on-saturday")
                ? Optional.<LocalTime>empty()
                : given.time("--calls-to-on-saturday").or(now::toOnSaturday);
        if (to.isBefore(from) || toOnSaturday.filter(from::isAfter).isPresent()) {
            throw new Misuse(given.texts().get("command.policy.hoursBackwards"));
        }
        return new CallTimes(from, to, toOnSaturday);
    }

    /// `2026-08-10:2026-08-21`, or one day alone.
    private static ItalianHolidays closing(ItalianHolidays holidays, String written, Given given) {
        var colon = written.indexOf(':');
        LocalDate first = given.dayIn(colon < 0 ? written : written.substring(0, colon), "--closing");
        LocalDate last = given.dayIn(written.substring(colon + 1), "--closing");
        if (last.isBefore(first)) {
            throw new Misuse(given.texts().get("command.policy.closingBackwards", written));
        }
        if (last.isAfter(first.plusYears(1))) {
            throw new Misuse(given.texts().get("command.policy.closingTooLong", written));
        }
        return holidays.with(first, last);
    }

    static String written(MonthDay day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    static List<String> closings(ItalianHolidays holidays) {
        return Closing.of(holidays.once()).stream()
                .map(closing -> closing.first().equals(closing.last())
                        ? Formats.day(closing.first())
                        : Formats.day(closing.first()) + "–" + Formats.day(closing.last()))
                .toList();
    }
}

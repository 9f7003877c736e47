package app.puntuale.command;

import app.puntuale.calendar.Closing;
import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.followups.Rulebook;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/// `policy rules`: the amounts and the days off that stand above all policies.
final class PolicyRules implements Command {

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
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var kept = new PolicyKept(session);
        var changed = changed(kept.desk().current(), given);
        return kept.keep(
                changed, "", session.texts().get("command.policy.amounts", changed.threshold(), changed.minimum()));
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
        return changed.with(changed.guards().with(holidays));
    }

    /// `2026-08-10:2026-08-21`, or one day alone.
    private static ItalianHolidays closing(ItalianHolidays holidays, String written, Given given) {
        var colon = written.indexOf(':');
        LocalDate first = given.dayIn(colon < 0 ? written : written.substring(0, colon), "--closing");
        LocalDate last = given.dayIn(written.substring(colon + 1), "--closing");
        if (last.isBefore(first)) {
            throw new Misuse(given.texts().get("command.policy.closingBackwards", written));
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

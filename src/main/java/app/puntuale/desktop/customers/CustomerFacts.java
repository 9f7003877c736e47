package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DelayBars;
import app.puntuale.desktop.controls.Fact;
import app.puntuale.desktop.controls.LimitBar;
import app.puntuale.desktop.facts.Lateness;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.reliability.Punctuality;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.ReliabilityWords;
import app.puntuale.words.TrackWords;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The figures of a customer in one row: what is late, what they owe against what they may, by which policy they are
/// asked, and what is next.
final class CustomerFacts extends HBox {

    private final CustomerFile file;
    private final OpinionDialogs dialogs;
    private final Texts texts;
    private final LocalDate today;

    CustomerFacts(CustomerViewModel model, CustomerFile file, Desk desk) {
        this.file = file;
        this.dialogs = new OpinionDialogs(model, file, desk);
        this.texts = desk.texts();
        this.today = desk.today().get();
        getStyleClass().addAll("row", "facts", "ruled");
        getChildren().addAll(late(), exposure(), delay(), interest(), policy(), next());
        getChildren().forEach(Boxes::growing);
    }

    private Fact late() {
        var overdue = file.overdue(today);
        var late = fact(
                "customers.fact.overdue",
                Formats.money(CustomerFile.sum(overdue)),
                texts.get("customers.fact.instalments", overdue.size()));
        return overdue.isEmpty() ? late : late.late();
    }

    private Fact exposure() {
        var exposure = file.portrait().exposure();
        var detail = exposure.limit()
                .map(limit -> ReliabilityWords.percent(exposure, texts)
                        .map(percent -> texts.get("customers.fact.ofLimit", percent, limit))
                        .orElseGet(() -> texts.get("customers.fact.limit", limit)))
                .orElseGet(() -> texts.get("customers.fact.noLimit"));
        var fact = fact("customers.fact.exposure", Formats.money(exposure.total()), detail)
                .with(link("customers.fact.limit.change", "customers.limit.title", dialogs::limit));
        exposure.percent().ifPresent(percent -> fact.showing(new LimitBar(percent, detail)));
        return fact;
    }

    /// How late they paid the last times; of whoever has never paid, how late they are.
    private Fact delay() {
        var punctuality = file.portrait().punctuality();
        return punctuality.average().map(days -> delay(days, punctuality)).orElseGet(this::oldest);
    }

    /// One bar alone would compare nothing.
    private Fact delay(long average, Punctuality punctuality) {
        var payments = punctuality.days().size();
        var delay = fact(
                "customers.fact.delay",
                texts.get("customers.fact.delayDays", average),
                texts.get("customers.fact.lastPayments", payments));
        return payments == 1 ? delay : delay.showing(bars(punctuality));
    }

    private DelayBars bars(Punctuality punctuality) {
        return new DelayBars(
                punctuality.days(),
                Lateness::styleClass,
                texts.get(
                        "customers.fact.eachPayment",
                        punctuality.days().stream().map(Formats::count).collect(Collectors.joining(", "))));
    }

    private Fact oldest() {
        return fact(
                "customers.fact.oldest",
                file.oldestDaysLate(today)
                        .map(days -> texts.get("facts.daysLate", days))
                        .orElse("—"),
                texts.get("customers.fact.oldestDetail"));
    }

    private Fact interest() {
        var account = file.account();
        return fact(
                "customers.fact.interest",
                account.interest().isEmpty() ? "—" : Formats.money(account.interestInAll()),
                texts.get("customers.fact.interestDetail"));
    }

    private Fact policy() {
        var followed = file.course().tracks().customer();
        var why = TrackWords.why(followed, file.course().rulebook(), texts);
        var name = TrackWords.name(followed, texts);
        var fact = fact("customers.fact.policy", name, why)
                .inWords()
                .with(link("customers.fact.policy.change", "customers.policy.title", dialogs::policy));
        Tooltip.install(fact, new Tooltip(name + "\n" + why));
        return fact;
    }

    private Fact next() {
        return fact("customers.fact.next", file.ahead().words(), file.ahead().when());
    }

    private Fact fact(String name, String value, String detail) {
        return new Fact(texts.get(name), new SimpleStringProperty(value), new SimpleStringProperty(detail));
    }

    /// @param whole what it does, for who hears it without what stands beside
    private Hyperlink link(String word, String whole, Runnable action) {
        var link = Buttons.link(texts.get(word), action);
        link.setAccessibleText(texts.get(whole));
        return link;
    }
}

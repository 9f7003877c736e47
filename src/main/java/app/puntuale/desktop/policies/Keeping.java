package app.puntuale.desktop.policies;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.RuleDesk;
import app.puntuale.followups.Rulebook;
import app.puntuale.words.PolicyWords;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Keeps changed rules, asks for a reason where they go against the advice, and takes it all back when asked to.
final class Keeping {

    private final RuleDesk rules;
    private final Desk desk;
    private final Consumer<Rulebook> whenCounting;
    private final ReadOnlyObjectWrapper<List<String>> against = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty reason = new SimpleStringProperty("");

    /// @param whenCounting is handed the rules that count from now on
    Keeping(RuleDesk rules, Desk desk, Consumer<Rulebook> whenCounting) {
        this.rules = rules;
        this.desk = desk;
        this.whenCounting = whenCounting;
    }

    /// What the change does against the advice, a sentence each, when it waits for a reason.
    ReadOnlyObjectProperty<List<String>> against() {
        return against.getReadOnlyProperty();
    }

    /// Why it is kept all the same.
    StringProperty reason() {
        return reason;
    }

    /// The change is another one: what spoke against it is to be looked at anew.
    void begin() {
        against.set(List.of());
    }

    /// @param before the rules that count until then
    void keep(Rulebook wanted, Rulebook before) {
        var why = reason.get();
        desk.background().run(() -> rules.keep(wanted, why), answer -> {
            switch (answer) {
                case RuleDesk.Answer.NeedsReason(var found) -> against.set(PolicyWords.against(found, desk.texts()));
                case RuleDesk.Answer.Kept(var rulebook, var _) -> {
                    count(rulebook);
                    desk.toasts().say("mdi2c-check", desk.texts().get("policies.kept"), () -> undo(before));
                }
            }
        });
    }

    /// What went against the advice then has had its reason; undoing is one.
    private void undo(Rulebook before) {
        desk.background().run(() -> rules.keep(before, desk.texts().get("policies.undoing")), _ -> {
            count(before);
            desk.toasts().say("mdi2u-undo", desk.texts().get("policies.undone"));
        });
    }

    private void count(Rulebook rulebook) {
        reason.set("");
        against.set(List.of());
        whenCounting.accept(rulebook);
        desk.changes().happened();
    }
}

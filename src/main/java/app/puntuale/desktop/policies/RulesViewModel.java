package app.puntuale.desktop.policies;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.RuleDesk;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.TodayDesk;
import app.puntuale.followups.Waiver;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// All the rules by which the firm asks for its money, while they are being changed. Nothing counts before it is kept.
public final class RulesViewModel {

    private record Known(Rulebook rulebook, Map<Customer, CustomerCase> cases, List<Waiver> waivers) {}

    private final RuleDesk rules;
    private final TodayDesk today;
    private final Desk desk;
    private final RulesDraft draft = new RulesDraft();
    private final LadderViewModel ladder;
    private final ExampleViewModel example;
    private final LimitsViewModel limits;
    private final HoursViewModel hours;
    private final DaysOffViewModel daysOff;
    private final KindsViewModel kinds;
    private final OutlaysViewModel outlays;
    private final TrialViewModel trial;
    private final ReadOnlyObjectWrapper<List<String>> unsound = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Waiver>> waivers = new ReadOnlyObjectWrapper<>(List.of());
    private final Keeping keeping;

    public RulesViewModel(RuleDesk rules, TodayDesk today, Desk desk) {
        this.rules = rules;
        this.today = today;
        this.desk = desk;
        var texts = desk.texts();
        this.ladder = new LadderViewModel(draft, desk);
        this.example = new ExampleViewModel(ladder, texts);
        this.limits = new LimitsViewModel(draft, texts);
        this.hours = new HoursViewModel(draft, texts);
        this.daysOff = new DaysOffViewModel(draft);
        this.kinds = new KindsViewModel(draft);
        this.outlays = new OutlaysViewModel(draft, texts);
        this.trial = new TrialViewModel(draft, today, desk);
        this.keeping = new Keeping(rules, desk, this::count);
        draft.rulebook().subscribe((_, _) -> {
            keeping.begin();
            trial.close(); // it told of other rules
        });
        draft.whenTyped(() -> {
            if (!unsound.get().isEmpty()) {
                isSound(); // what was mended is no longer complained of
            }
        });
    }

    Texts texts() {
        return desk.texts();
    }

    Desk desk() {
        return desk;
    }

    RulesDraft draft() {
        return draft;
    }

    LadderViewModel ladder() {
        return ladder;
    }

    ExampleViewModel example() {
        return example;
    }

    LimitsViewModel limits() {
        return limits;
    }

    HoursViewModel hours() {
        return hours;
    }

    DaysOffViewModel daysOff() {
        return daysOff;
    }

    KindsViewModel kinds() {
        return kinds;
    }

    OutlaysViewModel outlays() {
        return outlays;
    }

    TrialViewModel trial() {
        return trial;
    }

    BooleanBinding isChanged() {
        return draft.isChanged();
    }

    /// Where something typed does not fit, in words, since somebody wanted to go on with it.
    ReadOnlyObjectProperty<List<String>> unsound() {
        return unsound.getReadOnlyProperty();
    }

    /// Why guards were broken or loosened until now, the last one first.
    ReadOnlyObjectProperty<List<Waiver>> waivers() {
        return waivers.getReadOnlyProperty();
    }

    Keeping keeping() {
        return keeping;
    }

    /// Shows the rules that count, unless some are being changed.
    public void refresh() {
        desk.background().run(() -> new Known(rules.current(), today.cases(), rules.waivers()), known -> {
            waivers.set(known.waivers().reversed());
            example.about(known.cases(), desk.today().get());
            if (!draft.isChanged().get()) {
                begin(known.rulebook());
            }
        });
    }

    /// The rules that count, as they are: what was changed is dropped, until it is undone.
    void drop() {
        var dropped = draft.now();
        begin(draft.kept());
        desk.toasts().say("mdi2r-restore", texts().get("policies.dropped"), () -> draft.change(dropped));
    }

    void tryOut() {
        if (isSound()) {
            trial.start();
        }
    }

    /// Back from a trial to the rules; false when nothing is tried.
    public boolean leaveTrial() {
        var isTrying = trial.phase().get().isPresent();
        trial.close();
        return isTrying;
    }

    /// Keeps the rules; from then on they count. What goes against the advice needs a reason first.
    public void keep() {
        var wanted = draft.now();
        if (isSound() && draft.isChanged().get()) {
            keeping.keep(wanted, draft.kept());
        }
    }

    private void count(Rulebook rulebook) {
        trial.close();
        begin(rulebook);
        refresh();
    }

    private void begin(Rulebook rulebook) {
        draft.begin(rulebook);
        ladder.begin();
        limits.begin();
        hours.begin();
        outlays.begin();
        unsound.set(List.of());
    }

    private boolean isSound() {
        var wrong = new ArrayList<>(ladder.unsound());
        if (!limits.isSound() || !hours.isSound()) {
            wrong.add(texts().get("policies.tab.LIMITS"));
        }
        if (!outlays.isSound()) {
            wrong.add(texts().get("policies.tab.WAYS"));
        }
        unsound.set(List.copyOf(wrong));
        return wrong.isEmpty();
    }
}

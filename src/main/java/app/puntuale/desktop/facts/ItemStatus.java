package app.puntuale.desktop.facts;

import app.puntuale.desktop.controls.StatusBadge;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Situation;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.List;

/// How an open instalment stands, in one word: what a person must first decide comes before how far one has asked.
public enum ItemStatus {
    TO_COMPLETE("mdi2c-calendar-question", Tone.WARNING),
    TO_CHECK("mdi2a-alert-circle-outline", Tone.WARNING),
    DISPUTED("mdi2c-comment-alert-outline", Tone.WARNING),
    NOT_YET_DUE("mdi2c-clock-outline", Tone.NEUTRAL),
    PAUSED("mdi2p-pause-circle-outline", Tone.NEUTRAL),
    PROMISED("mdi2h-handshake-outline", Tone.ACCENT),
    NOTICE("mdi2e-email-seal-outline", Tone.DANGER),
    THIRD("mdi2e-email-outline", Tone.WARNING),
    SECOND("mdi2e-email-outline", Tone.WARNING),
    FIRST("mdi2e-email-outline", Tone.NEUTRAL),
    OVERDUE("mdi2c-clock-alert-outline", Tone.NEUTRAL);

    private final String icon;
    private final Tone tone;

    ItemStatus(String icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /// @param history of its customer, in the order in which it was written
    public static ItemStatus of(OpenItem item, Situation situation, List<HistoryEntry> history, LocalDate today) {
        if (item.dueOn().isEmpty()) {
            return TO_COMPLETE;
        }
        if (item.doubts().stream().anyMatch(doubt -> doubt != Doubt.DUE_DATE_MISSING)) {
            return TO_CHECK;
        }
        if (situation.disputed().contains(item.invoice())) {
            return DISPUTED;
        }
        if (!item.isOverdue(today)) {
            return NOT_YET_DUE;
        }
        if (situation.hold().isPresent()) {
            return PAUSED;
        }
        return situation.promise().isPresent() ? PROMISED : written(item, history);
    }

    public StatusBadge badge(Texts texts) {
        return new StatusBadge(icon, word(texts), tone);
    }

    public String word(Texts texts) {
        return texts.get("facts.status." + this);
    }

    private static ItemStatus written(OpenItem item, List<HistoryEntry> history) {
        return history.reversed().stream()
                .map(HistoryEntry::event)
                .filter(event -> event instanceof Event.Written written
                        && written.about().contains(item.id()))
                .map(event -> at(((Event.Written) event).level()))
                .findFirst()
                .orElse(OVERDUE);
    }

    private static ItemStatus at(ReminderLevel level) {
        return switch (level) {
            case FIRST -> FIRST;
            case SECOND -> SECOND;
            case THIRD -> THIRD;
            case NOTICE -> NOTICE;
        };
    }
}

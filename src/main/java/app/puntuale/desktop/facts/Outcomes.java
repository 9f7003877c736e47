package app.puntuale.desktop.facts;

import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.CallOutcome;

/// How a call ended: the icon and the colour.
final class Outcomes {

    private Outcomes() {}

    static String icon(CallOutcome outcome) {
        return switch (outcome) {
            case CallOutcome.NoAnswer _ -> "mdi2p-phone-missed-outline";
            case CallOutcome.MessageLeft _ -> "mdi2v-voicemail";
            case CallOutcome.Spoken _ -> "mdi2p-phone-check-outline";
            case CallOutcome.Promised _ -> "mdi2h-handshake-outline";
            case CallOutcome.Disputed _ -> "mdi2c-comment-alert-outline";
            case CallOutcome.WantsCopy _ -> "mdi2f-file-document-multiple-outline";
            case CallOutcome.WrongNumber _ -> "mdi2p-phone-remove-outline";
            case CallOutcome.Refuses _ -> "mdi2c-cancel";
            case CallOutcome.InDifficulty _ -> "mdi2l-lifebuoy";
            case CallOutcome.CallBack _ -> "mdi2a-alarm-snooze";
            case CallOutcome.SaysPaid _ -> "mdi2c-cash-check";
        };
    }

    static Tone tone(CallOutcome outcome) {
        return switch (outcome) {
            case CallOutcome.Promised _, CallOutcome.Disputed _ -> Tone.WARNING;
            case CallOutcome.Refuses _ -> Tone.DANGER;
            case CallOutcome.CallBack _, CallOutcome.SaysPaid _, CallOutcome.WantsCopy _ -> Tone.ACCENT;
            case CallOutcome.NoAnswer _,
                    CallOutcome.MessageLeft _,
                    CallOutcome.Spoken _,
                    CallOutcome.WrongNumber _,
                    CallOutcome.InDifficulty _ -> Tone.NEUTRAL;
        };
    }
}

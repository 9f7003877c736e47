package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.QueueGroup;

/// The icon and colour of a group.
record GroupLook(String icon, Tone tone) {

    static GroupLook of(QueueGroup group) {
        return switch (group) {
            case PRESCRIPTION -> new GroupLook("mdi2t-timer-sand", Tone.DANGER);
            case BROKEN_PROMISES -> new GroupLook("mdi2h-handshake-outline", Tone.DANGER);
            case CALLS -> new GroupLook("mdi2p-phone-outline", Tone.WARNING);
            case EMAILS -> new GroupLook("mdi2e-email-outline", Tone.ACCENT);
            case LETTERS -> new GroupLook("mdi2e-email-seal-outline", Tone.NEUTRAL);
            case DECISIONS -> new GroupLook("mdi2s-sign-direction", Tone.NEUTRAL);
            case COURTESY_CALLS -> new GroupLook("mdi2p-phone-check-outline", Tone.SUCCESS);
        };
    }
}

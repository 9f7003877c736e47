package app.puntuale.desktop;

import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.shell.Standing;
import app.puntuale.mail.Message;
import app.puntuale.office.Office;
import app.puntuale.settings.Company;
import java.time.LocalDate;
import java.util.Map;

/// Asks the archive for what the frame of the window shows.
final class Frame {

    private Frame() {}

    static Standing standing(Office office, LocalDate today) {
        var settings = office.archive().settings();
        var preferences = settings.preferences();
        return new Standing(
                settings.company().map(Company::name).orElse(""),
                preferences.author(),
                preferences.sample(),
                Map.of(
                        Section.TODAY, office.today().queue(today).size(),
                        Section.MESSAGES, waitingMessages(office)));
    }

    private static int waitingMessages(Office office) {
        return (int) office.archive().outbox().all().stream()
                .filter(message -> waits(message.state()))
                .count();
    }

    private static boolean waits(Message.State state) {
        return switch (state) {
            case WRITTEN, FAILED, UNCERTAIN, SENDING -> true;
            case SENT, DISCARDED -> false;
        };
    }
}

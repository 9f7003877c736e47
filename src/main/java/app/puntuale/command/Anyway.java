package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Obstacle;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Step;
import java.util.List;
import java.util.Optional;

/// `--anyway`: a person goes on against the guards, and says why. What only a decision removes stays in the way.
final class Anyway {

    static final String OPTION = "--anyway";

    private Anyway() {}

    static void goOn(Given given, Session session, Customer customer, ReminderLevel level, List<Obstacle> obstacles) {
        var guards = obstacles.stream()
                .map(Obstacle::guard)
                .flatMap(Optional::stream)
                .toList();
        given.text(OPTION)
                .filter(_ -> !guards.isEmpty() && guards.size() == obstacles.size())
                .ifPresent(reason -> session.office()
                        .followUps()
                        .policies()
                        .goOnAnyway(customer.id(), guards, Step.of(level), reason, session.today()));
    }
}

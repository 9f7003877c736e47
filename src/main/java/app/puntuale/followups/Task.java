package app.puntuale.followups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What we have to do ourselves before we may ask a customer with a clear conscience. Nobody ticks it off: it is done
/// when the dispute is closed, the question has its yes, the cause is another.
///
/// @param owner who does it, or empty text
public record Task(What what, String owner, Optional<LocalDate> by, LocalDate since) {

    /// What there is to do.
    public sealed interface What {

        /// The mistake may be ours: somebody looks into it (RULES C-11).
        record LookInto(OpenDispute dispute) implements What {}

        /// A person could not answer one of the seven questions with a yes (RULES C-3).
        ///
        /// @param note in the clerk's words, or empty text
        record Clear(Question question, Reply reply, String note) implements What {}

        /// Why they do not pay asks something of us.
        ///
        /// @param note in the clerk's words, or empty text
        record Do(Move move, String note) implements What {}
    }

    static final Comparator<Task> MOST_URGENT_FIRST =
            Comparator.comparing((Task task) -> task.by().orElse(LocalDate.MAX)).thenComparing(Task::since);

    /// Those of one customer, the most urgent first.
    public static List<Task> of(CustomerCase known) {
        return Stream.of(disputes(known), questions(known), cause(known))
                .flatMap(tasks -> tasks)
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    public boolean isLate(LocalDate today) {
        return by.filter(today::isAfter).isPresent();
    }

    private static Stream<Task> disputes(CustomerCase known) {
        return OpenDispute.of(known).stream()
                .filter(open -> open.dispute().perhapsOurs())
                .map(open -> new Task(
                        new What.LookInto(open),
                        open.dispute().owner(),
                        open.dispute().answerBy(),
                        open.since()));
    }

    private static Stream<Task> questions(CustomerCase known) {
        Map<Question, Task> open = new LinkedHashMap<>();
        for (var entry : known.counted()) {
            if (entry.event() instanceof Event.QuestionAnswered(var question, var reply, var note)) {
                open.remove(question);
                if (reply != Reply.YES) {
                    var what = new What.Clear(question, reply, note);
                    open.put(question, new Task(what, "", Optional.empty(), entry.on()));
                }
            }
            Attachment.of(entry)
                    .flatMap(attached -> attached.what().exhibit().answers())
                    .filter(question -> isProved(question, known))
                    .ifPresent(open::remove);
        }
        return List.copyOf(open.values()).stream();
    }

    private static boolean isProved(Question question, CustomerCase known) {
        return Attachment.unproved(question, known.items(), known.counted()).isEmpty();
    }

    private static Stream<Task> cause(CustomerCase known) {
        return NotedCause.of(known).stream()
                .flatMap(noted -> noted.cause().strategy().stream()
                        .filter(Move::isOurs)
                        .map(move -> new Task(new What.Do(move, noted.note()), "", Optional.empty(), noted.on())));
    }
}

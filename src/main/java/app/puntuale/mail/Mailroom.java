package app.puntuale.mail;

import app.puntuale.archive.Document;
import app.puntuale.archive.DocumentId;
import app.puntuale.customers.EmailAddress;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.letters.CoverNote;
import app.puntuale.letters.Departure;
import app.puntuale.letters.FilingAnswer.Filed;
import app.puntuale.letters.LetterShelves;
import app.puntuale.mail.Message.State;
import app.puntuale.mail.SendAnswer.Stop;
import app.puntuale.settings.MailAccount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Writes, sends and remembers e-mails. A message is recorded, byte for byte, before it is sent, and its fate after;
/// what happens in between is asked of a person and never sent twice.
public final class Mailroom {

    private static final String EML = "message/rfc822";
    private static final Pattern GAP = Pattern.compile("\\{\\{|}}|\\{\\d");

    private final Outbox outbox;
    private final LetterShelves shelves;
    private final PostOffice post;
    private final Clock clock;

    /// @param clock says when a message was written
    public Mailroom(Outbox outbox, LetterShelves shelves, PostOffice post, Clock clock) {
        this.outbox = outbox;
        this.shelves = shelves;
        this.post = post;
        this.clock = clock;
    }

    /// Everything that stands in the way of writing to this customer; empty when nothing does.
    public List<MailFlaw> flaws(Optional<String> recipient, CoverNote note) {
        var flaws = new ArrayList<MailFlaw>();
        if (shelves.settings().mailAccount().isEmpty()) {
            flaws.add(MailFlaw.NO_ACCOUNT);
        }
        var to = recipient.map(String::strip).filter(text -> !text.isEmpty());
        if (to.isEmpty()) {
            flaws.add(MailFlaw.NO_RECIPIENT);
        } else if (!new EmailAddress(to.get()).isWellFormed()) {
            flaws.add(MailFlaw.NO_SUCH_ADDRESS);
        }
        if (note.subject().isBlank()) {
            flaws.add(MailFlaw.EMPTY_SUBJECT);
        }
        if (note.text().isBlank()) {
            flaws.add(MailFlaw.EMPTY_TEXT);
        }
        if (GAP.matcher(note.subject() + note.text()).find()) {
            flaws.add(MailFlaw.UNKNOWN_GAP);
        }
        return List.copyOf(flaws);
    }

    /// Records an e-mail to the customer's address, with its letter attached: the first half, nothing leaves.
    public WriteAnswer write(Filed letter, CoverNote note, LocalDate today) {
        return shelves.transactions().inOne(() -> {
            var recipient = recipient(letter);
            var flaws = flaws(recipient, note);
            if (!flaws.isEmpty()) {
                return new WriteAnswer.Refused(flaws);
            }
            var account = shelves.settings().mailAccount().orElseThrow();
            var draft = draft(account, recipient.orElseThrow().strip(), note, List.of(letter.pdf()));
            return new WriteAnswer.Written(record(new Message(
                    new MessageId(0),
                    letter.customer(),
                    letter.level(),
                    letter.protocol(),
                    letter.demand().instalments(),
                    draft.messageId(),
                    draft.from(),
                    draft.to(),
                    draft.subject(),
                    draft.text(),
                    List.of(letter.pdf().id()),
                    kept(draft),
                    today,
                    State.WRITTEN,
                    Optional.of(clock.instant()),
                    "")));
        });
    }

    /// Sends a message that waits, or that failed before, unless something has changed since it was written.
    ///
    /// @throws java.util.NoSuchElementException when there is no such message
    public SendAnswer send(MessageId id, LocalDate today) {
        var message = outbox.find(id).orElseThrow();
        var from = message.state();
        var stop = stop(message, today);
        if (stop.isPresent()) {
            return new SendAnswer.Stopped(stop.get());
        }
        if (!shelves.transactions().inOne(() -> outbox.move(id, from, State.SENDING, ""))) {
            return new SendAnswer.Stopped(new Stop.NotWaiting(now(id).state()));
        }
        var account = shelves.settings().mailAccount().orElseThrow();
        var original = shelves.documents().find(message.original()).orElseThrow();
        var delivery = post.postman().deliver(account, password(account).orElse(""), message.to(), original.content());
        return after(message, delivery, today);
    }

    private SendAnswer after(Message message, Delivery delivery, LocalDate today) {
        return switch (delivery) {
            case Delivery.Accepted(var answer) -> {
                shelves.transactions().run(() -> recordAsGone(message, State.SENDING, answer, today));
                yield new SendAnswer.Sent(now(message.id()));
            }
            case Delivery.Refused(var cause, var answer) -> {
                move(message.id(), State.SENDING, State.FAILED, answer);
                yield new SendAnswer.Failed(now(message.id()), cause);
            }
            case Delivery.Uncertain(var answer) -> {
                move(message.id(), State.SENDING, State.UNCERTAIN, answer);
                yield new SendAnswer.Uncertain(now(message.id()));
            }
        };
    }

    /// Finds what was being sent when the program ended: nobody knows whether it left. To be called once, before
    /// anything is sent.
    public void afterRestart() {
        outbox.pending().stream()
                .filter(message -> message.state() == State.SENDING)
                .forEach(message -> move(message.id(), State.SENDING, State.UNCERTAIN, ""));
    }

    /// The messages that wait for somebody: written, failed, uncertain; the oldest first.
    public List<Message> pending() {
        return outbox.pending();
    }

    /// A person has seen that an uncertain message did leave. False when it was not uncertain (any more).
    public boolean itLeft(MessageId id, LocalDate today) {
        return shelves.transactions().inOne(() -> {
            var message = outbox.find(id).orElseThrow();
            return message.state() == State.UNCERTAIN
                    && recordAsGone(message, State.UNCERTAIN, message.answer(), today);
        });
    }

    /// A person has seen that an uncertain message did not leave: the same is written once more under a new number,
    /// for a number is never used twice (RULES G-13). Empty when it was not uncertain (any more).
    public Optional<Message> writeAgain(MessageId id, LocalDate today) {
        return shelves.transactions().inOne(() -> {
            var old = outbox.find(id).orElseThrow();
            if (!outbox.move(id, State.UNCERTAIN, State.DISCARDED, old.answer())) {
                return Optional.<Message>empty();
            }
            var attachments = old.attachments().stream()
                    .flatMap(attachment -> shelves.documents().find(attachment).stream())
                    .toList();
            var account = shelves.settings().mailAccount().orElseThrow();
            var note = CoverNote.written(old.subject(), old.body());
            var draft = draft(account, old.to(), note, attachments);
            return Optional.of(record(new Message(
                    new MessageId(0),
                    old.customer(),
                    old.level(),
                    old.protocol(),
                    old.about(),
                    draft.messageId(),
                    draft.from(),
                    draft.to(),
                    draft.subject(),
                    draft.text(),
                    old.attachments(),
                    kept(draft),
                    today,
                    State.WRITTEN,
                    Optional.of(clock.instant()),
                    "")));
        });
    }

    /// A person gives a message up. False when it was already sent, or is being sent.
    public boolean discard(MessageId id) {
        var state = outbox.find(id).orElseThrow().state();
        return switch (state) {
            case WRITTEN, FAILED, UNCERTAIN -> move(id, state, State.DISCARDED, "");
            case SENDING, SENT, DISCARDED -> false;
        };
    }

    private Optional<Stop> stop(Message message, LocalDate today) {
        if (message.state() != State.WRITTEN && message.state() != State.FAILED) {
            return Optional.of(new Stop.NotWaiting(message.state()));
        }
        var account = shelves.settings().mailAccount();
        if (account.isEmpty()) {
            return Optional.of(new Stop.NoAccount());
        }
        if (!account.get().from().equalsIgnoreCase(message.from())) {
            return Optional.of(new Stop.OtherSender());
        }
        if (!account.get().user().isBlank() && password(account.get()).isEmpty()) {
            return Optional.of(new Stop.NoPassword());
        }
        return BeforeSending.stop(
                message,
                shelves.dossier(message.customer()),
                shelves.rulebook(),
                shelves.settings().diary().paymentsSeenOn(),
                today);
    }

    private boolean recordAsGone(Message message, State from, String answer, LocalDate today) {
        if (!outbox.move(message.id(), from, State.SENT, answer)) {
            return false;
        }
        var letter = message.attachments().stream().findFirst();
        new Departure(shelves)
                .of(
                        message.customer(),
                        new Event.Written(message.level(), Channel.EMAIL, message.protocol(), message.about(), letter),
                        today);
        return true;
    }

    private boolean move(MessageId id, State from, State to, String answer) {
        return shelves.transactions().inOne(() -> outbox.move(id, from, to, answer));
    }

    private Message record(Message message) {
        return now(outbox.record(message));
    }

    private Message now(MessageId id) {
        return outbox.find(id).orElseThrow();
    }

    private Optional<String> recipient(Filed letter) {
        return shelves.customers()
                .find(letter.customer())
                .orElseThrow()
                .contacts()
                .email();
    }

    private Optional<String> password(MailAccount account) {
        return post.passwords().find(passwordOf(account));
    }

    /// Under which name the password of a mail account is kept.
    public static String passwordOf(MailAccount account) {
        return "smtp:" + account.user() + "@" + account.host();
    }

    private Draft draft(MailAccount account, String to, CoverNote note, List<Document> attachments) {
        var company = shelves.settings().company().orElseThrow();
        var domain = account.from().substring(account.from().lastIndexOf('@') + 1);
        return new Draft(
                "<" + UUID.randomUUID() + "@" + domain + ">",
                account.from(),
                company.name(),
                company.email()
                        .filter(address -> new EmailAddress(address).isWellFormed())
                        .orElse(account.from()),
                to,
                note.subject(),
                note.text(),
                note.html(),
                attachments);
    }

    private DocumentId kept(Draft draft) {
        var name = draft.messageId().replaceAll("[<>]", "") + ".eml";
        return shelves.documents().keep(name, EML, post.composer().compose(draft));
    }
}

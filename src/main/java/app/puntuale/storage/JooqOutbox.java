package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.MESSAGE;
import static app.puntuale.storage.schema.Tables.MESSAGE_ATTACHMENT;
import static app.puntuale.storage.schema.Tables.MESSAGE_INSTALMENT;
import static org.jooq.impl.DSL.noCondition;

import app.puntuale.archive.Transactions;
import app.puntuale.mail.Message;
import app.puntuale.mail.MessageId;
import app.puntuale.mail.Outbox;
import app.puntuale.storage.schema.tables.records.MessageAttachmentRecord;
import app.puntuale.storage.schema.tables.records.MessageInstalmentRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;

final class JooqOutbox implements Outbox {

    private final DSLContext sql;
    private final Transactions transactions;
    private final Clock clock;

    JooqOutbox(DSLContext sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public MessageId record(Message message) {
        return transactions.inOne(() -> {
            var id = insert(message);
            sql.batchInsert(message.about().stream()
                            .map(instalment -> new MessageInstalmentRecord(id, instalment))
                            .toList())
                    .execute();
            sql.batchInsert(IntStream.range(0, message.attachments().size())
                            .mapToObj(position -> new MessageAttachmentRecord(
                                    id, position, message.attachments().get(position)))
                            .toList())
                    .execute();
            return id;
        });
    }

    private MessageId insert(Message message) {
        var row = sql.insertInto(MESSAGE)
                .set(MESSAGE.CUSTOMER_ID, message.customer())
                .set(MESSAGE.LEVEL, message.level())
                .set(MESSAGE.PROTOCOL, message.protocol())
                .set(MESSAGE.HEADER_ID, message.messageId())
                .set(MESSAGE.SENDER, message.from())
                .set(MESSAGE.RECIPIENT, message.to())
                .set(MESSAGE.SUBJECT, message.subject())
                .set(MESSAGE.BODY, message.body())
                .set(MESSAGE.ORIGINAL_ID, message.original())
                .set(MESSAGE.WRITTEN_ON, message.writtenOn())
                .set(MESSAGE.STATE, message.state())
                .set(MESSAGE.DECIDED_AT, message.decidedAt().orElse(null))
                .set(MESSAGE.ANSWER, message.answer())
                .returning(MESSAGE.ID)
                .fetchOne();
        return Objects.requireNonNull(row).getId();
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return messages(MESSAGE.ID.eq(id), MESSAGE.ID.asc()).stream().findFirst();
    }

    @Override
    public List<Message> all() {
        return messages(noCondition(), MESSAGE.ID.desc());
    }

    @Override
    public List<Message> pending() {
        return messages(MESSAGE.STATE.notIn(Message.State.SENT, Message.State.DISCARDED), MESSAGE.ID.asc());
    }

    private List<Message> messages(Condition wanted, SortField<?> order) {
        var about = sql.select(MESSAGE_INSTALMENT.MESSAGE_ID, MESSAGE_INSTALMENT.INSTALMENT_ID)
                .from(MESSAGE_INSTALMENT)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(MESSAGE_INSTALMENT.MESSAGE_ID))
                .where(wanted)
                .fetchGroups(MESSAGE_INSTALMENT.MESSAGE_ID, MESSAGE_INSTALMENT.INSTALMENT_ID);
        var attachments = sql.select(MESSAGE_ATTACHMENT.MESSAGE_ID, MESSAGE_ATTACHMENT.DOCUMENT_ID)
                .from(MESSAGE_ATTACHMENT)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(MESSAGE_ATTACHMENT.MESSAGE_ID))
                .where(wanted)
                .orderBy(MESSAGE_ATTACHMENT.POSITION)
                .fetchGroups(MESSAGE_ATTACHMENT.MESSAGE_ID, MESSAGE_ATTACHMENT.DOCUMENT_ID);
        return sql.selectFrom(MESSAGE)
                .where(wanted)
                .orderBy(order)
                .fetch(row -> new Message(
                        row.getId(),
                        row.getCustomerId(),
                        row.getLevel(),
                        row.getProtocol(),
                        new HashSet<>(about.getOrDefault(row.getId(), List.of())),
                        row.getHeaderId(),
                        row.getSender(),
                        row.getRecipient(),
                        row.getSubject(),
                        row.getBody(),
                        attachments.getOrDefault(row.getId(), List.of()),
                        row.getOriginalId(),
                        row.getWrittenOn(),
                        row.getState(),
                        Optional.ofNullable(row.getDecidedAt()),
                        row.getAnswer()));
    }

    @Override
    public boolean move(MessageId id, Message.State from, Message.State to, String answer) {
        return transactions.inOne(() -> sql.update(MESSAGE)
                        .set(MESSAGE.STATE, to)
                        .set(MESSAGE.DECIDED_AT, decidedAt(to).orElse(null))
                        .set(MESSAGE.ANSWER, answer)
                        .where(MESSAGE.ID.eq(id).and(MESSAGE.STATE.eq(from)))
                        .execute()
                == 1);
    }

    private Optional<Instant> decidedAt(Message.State state) {
        return switch (state) {
            case WRITTEN, SENDING -> Optional.empty();
            case SENT, FAILED, UNCERTAIN, DISCARDED ->
                Optional.of(clock.instant().truncatedTo(ChronoUnit.MICROS));
        };
    }
}

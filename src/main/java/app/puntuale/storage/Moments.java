package app.puntuale.storage;

import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;

/// Moments as both drivers take and give them: jOOQ by itself writes each as text and reads it again.
@SuppressWarnings("serial") // jOOQ’s interface asks for it, and nobody ever writes one down
public final class Moments extends AbstractBinding<OffsetDateTime, Instant> {

    @Override
    public Converter<OffsetDateTime, Instant> converter() {
        return Converter.ofNullable(
                OffsetDateTime.class,
                Instant.class,
                OffsetDateTime::toInstant,
                moment -> moment.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void set(BindingSetStatementContext<Instant> context) throws SQLException {
        var moment = context.convert(converter()).value();
        context.statement().setObject(context.index(), moment, Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
        var moment = context.resultSet().getObject(context.index(), OffsetDateTime.class);
        context.convert(converter()).value(moment);
    }
}

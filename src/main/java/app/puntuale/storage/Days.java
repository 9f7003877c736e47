package app.puntuale.storage;

import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.IdentityConverter;

/// Days as both drivers take and give them: jOOQ by itself goes by way of `java.sql.Date`, which is slow for many rows.
@SuppressWarnings("serial") // jOOQ’s interface asks for it, and nobody ever writes one down
public final class Days extends AbstractBinding<LocalDate, LocalDate> {

    @Override
    public Converter<LocalDate, LocalDate> converter() {
        return new IdentityConverter<>(LocalDate.class);
    }

    @Override
    public void set(BindingSetStatementContext<LocalDate> context) throws SQLException {
        context.statement().setObject(context.index(), context.value(), Types.DATE);
    }

    @Override
    public void get(BindingGetResultSetContext<LocalDate> context) throws SQLException {
        context.value(context.resultSet().getObject(context.index(), LocalDate.class));
    }
}

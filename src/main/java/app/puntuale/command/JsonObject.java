package app.puntuale.command;

import app.puntuale.money.Money;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// One JSON object being written, field by field. What is empty becomes `null`: every object of a kind has the same
/// fields.
final class JsonObject {

    private final JsonGenerator json;

    JsonObject(JsonGenerator json) {
        this.json = json;
    }

    JsonObject text(String name, String value) {
        return field(() -> json.writeStringField(name, value));
    }

    JsonObject text(String name, Optional<String> value) {
        return value.map(present -> text(name, present)).orElseGet(() -> nothing(name));
    }

    JsonObject number(String name, long value) {
        return field(() -> json.writeNumberField(name, value));
    }

    JsonObject number(String name, Optional<Long> value) {
        return value.map(present -> number(name, present.longValue())).orElseGet(() -> nothing(name));
    }

    JsonObject flag(String name, boolean value) {
        return field(() -> json.writeBooleanField(name, value));
    }

    /// As `2026-03-31`.
    JsonObject day(String name, Optional<LocalDate> value) {
        return text(name, value.map(LocalDate::toString));
    }

    /// As decimal text, `1220.00`; the currency is a field of its own where it is not euro.
    JsonObject amount(String name, Money value) {
        return text(name, value.amount().toPlainString());
    }

    JsonObject nothing(String name) {
        return field(() -> json.writeNullField(name));
    }

    JsonObject object(String name, Consumer<JsonObject> parts) {
        return field(() -> {
            json.writeObjectFieldStart(name);
            parts.accept(this);
            json.writeEndObject();
        });
    }

    <T> JsonObject object(String name, Optional<T> value, BiConsumer<JsonObject, T> parts) {
        return value.map(present -> object(name, object -> parts.accept(object, present)))
                .orElseGet(() -> nothing(name));
    }

    <T> JsonObject list(String name, Collection<T> items, BiConsumer<JsonObject, T> parts) {
        return field(() -> {
            json.writeArrayFieldStart(name);
            for (var item : items) {
                json.writeStartObject();
                parts.accept(this, item);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    JsonObject texts(String name, Collection<String> values) {
        return field(() -> {
            json.writeArrayFieldStart(name);
            for (var value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    private JsonObject field(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}

package app.puntuale.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words an option understands. The first word of each meaning is shown, the others are understood as well.
final class Choices<T> {

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final List<String> shown = new ArrayList<>();

    /// Adds a meaning: its word, and other ways of writing it.
    Choices<T> add(T meaning, String word, String... others) {
        shown.add(word);
        meanings.put(word, meaning);
        for (var other : others) {
            meanings.put(other, meaning);
        }
        return this;
    }

    /// Empty when nothing is called so; capitals and underscores do not matter.
    Optional<T> find(String written) {
        return Optional.ofNullable(
                meanings.get(written.strip().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /// All meanings by the word that is shown: `tls, starttls, none`.
    String words() {
        return String.join(", ", shown);
    }
}

package app.puntuale.storage;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The rows about one thing.
///
/// @param about what their names begin with, such as `company.`
record SettingFacts(String about, Map<String, String> words) {

    SettingFacts(String about) {
        this(about, new TreeMap<>());
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(words.get(about + name));
    }

    String require(String name) {
        return get(name).orElseThrow(() -> new IllegalStateException("no setting " + about + name));
    }

    void put(String name, String value) {
        words.put(about + name, value);
    }

    void put(String name, Optional<String> value) {
        value.ifPresent(known -> put(name, known));
    }
}

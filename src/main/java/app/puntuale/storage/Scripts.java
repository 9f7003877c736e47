package app.puntuale.storage;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/// The numbered scripts that build the archive, read from inside our own module: Flyway's search through the class
/// path neither sees into a module nor is it quick.
final class Scripts implements ResourceProvider {

    /// Every script, in order; one that was released is never edited, a new one gets its line here.
    static final List<String> NAMES = List.of(
            "V001__archive.sql",
            "V002__collection.sql",
            "V003__imports.sql",
            "V004__money.sql",
            "V005__policies.sql",
            "V006__chain.sql");

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return NAMES.contains(name) ? new Script(name) : null; // Flyway's own contract for "there is none"
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return NAMES.stream()
                .filter(name ->
                        name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
                .<LoadableResource>map(Script::new)
                .toList();
    }

    private static final class Script extends LoadableResource {

        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            var bytes = Objects.requireNonNull(Scripts.class.getResourceAsStream("scripts/" + name), name);
            return new InputStreamReader(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}

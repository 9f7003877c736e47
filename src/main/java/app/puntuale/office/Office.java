package app.puntuale.office;

import app.puntuale.settings.Settings;

/// Every desk of the firm, open on one archive.
public record Office(Archive archive) implements AutoCloseable {

    public Settings settings() {
        return archive.settings();
    }

    @Override
    public void close() {
        archive.close();
    }
}

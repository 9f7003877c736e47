package app.puntuale.storage;

import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Lets H2 open a file in a folder with a semicolon in its name. In an address of H2 that ends the name of the file,
/// and only a kind of path of one’s own can spell it otherwise. Public because H2 makes more of them.
public final class AnyFolder extends FilePathWrapper {

    private static final String SCHEME = "anyfolder";
    private static final char SEMICOLON = '\ue03b'; // of those characters that mean nothing: no path has it

    /// How an address of H2 names that file.
    static String address(Path file) {
        var path = file.toString();
        if (path.indexOf(';') < 0) {
            return "file:" + path;
        }
        FilePath.register(new AnyFolder());
        return SCHEME + ":" + path.replace(';', SEMICOLON);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(path.substring(getPrefix().length()).replace(SEMICOLON, ';'));
    }
}

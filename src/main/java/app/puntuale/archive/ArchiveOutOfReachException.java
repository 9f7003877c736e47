package app.puntuale.archive;

import java.io.IOException;

/// The folder of the archive cannot be made, or nothing can be written in it: nothing was touched.
public final class ArchiveOutOfReachException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ArchiveOutOfReachException(IOException cause) {
        super("the folder of the archive cannot be written", cause);
    }
}

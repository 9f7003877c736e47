package app.puntuale.archive;

/// A later version of the program has written this archive: nothing was touched, and only that version can open it.
public final class ArchiveTooNewException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param schema the version of the archive's schema, such as `4`
    public ArchiveTooNewException(String schema) {
        super("a later version of the program has written this archive: schema " + schema);
    }
}

package app.puntuale.archive;

/// Another running program has this archive open: said calmly, nothing is lost.
public final class ArchiveInUseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ArchiveInUseException() {
        super("the archive is open in another program");
    }
}

package app.puntuale.imports;

/// Who watches an import. Called from the thread that does the work.
public interface Progress {

    /// How many files have been read so far.
    void read(int files);

    /// Asked before each file and before what is stored becomes final: true leaves nothing half done.
    boolean cancelled();

    /// Watches nothing and never cancels.
    static Progress none() {
        return new Progress() {

            @Override
            public void read(int files) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}

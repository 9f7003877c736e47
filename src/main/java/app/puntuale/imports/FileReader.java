package app.puntuale.imports;

import java.nio.file.Path;
import java.util.List;

/// Reads files of every kind that the tax portal and billing programs hand out; stores nothing.
public interface FileReader {

    /// Reads files, folders with all below them, and archives; reports each file, in order of name.
    ///
    /// A file that cannot be read is reported as refused and never stops the others.
    void read(List<Path> paths, Reading reading);

    /// Who listens while files are read.
    interface Reading {

        /// Asked before each file: true stops the reading without another report.
        boolean cancelled();

        void found(ReadFile file);
    }
}

package app.puntuale.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/// Writes files that nobody but their owner may read, from their first byte on.
final class OwnerOnly {

    private OwnerOnly() {}

    /// Replaces the file, and makes its folder when there is none.
    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
            restrict(file);
        }
        Files.write(file, bytes, StandardOpenOption.WRITE);
    }

    /// On Windows.
    private static void restrict(Path file) throws IOException {
        var list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (list != null) {
            var owner = AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(Files.getOwner(file))
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build();
            list.setAcl(List.of(owner));
        }
    }
}

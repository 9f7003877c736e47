package app.puntuale.formats;

import app.puntuale.imports.Flaw;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The central directory of a ZIP archive. The JDK's own readers refuse a whole archive for one odd entry, or need a
/// file for an archive inside another; here each entry stands by itself.
final class ZipDirectory {

    private static final int END_SIGN = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int END_64_SIGN = 0x06064b50;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_64_SIGN = 0x07064b50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int ENTRY_SIGN = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LARGEST_DIRECTORY = 64 * Limits.MEGABYTE;

    private static final Charset DOS = Charset.forName("IBM850");

    private ZipDirectory() {}

    /// Where the directory lies.
    ///
    /// @param shift how far everything lies behind where it says, as when something was written before the archive
    private record Place(long start, long length, long shift) {}

    /// The entries, folders left out, in order of name.
    static List<ZipEntry> read(Source source) throws IOException, RefusedException {
        var place = place(source);
        if (place.length() < 0 || place.length() > LARGEST_DIRECTORY) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        }
        var directory = source.read(place.start(), (int) place.length());
        var entries = new ArrayList<ZipEntry>();
        while (directory.remaining() >= ENTRY_LENGTH && directory.getInt(directory.position()) == ENTRY_SIGN) {
            entries.add(entry(directory, place.shift()));
        }
        entries.removeIf(ZipEntry::isFolder);
        entries.sort(Comparator.comparing(ZipEntry::name));
        return entries;
    }

    private static Place place(Source source) throws IOException, RefusedException {
        var tailLength = (int) Math.min(source.size(), END_LENGTH + LONGEST_COMMENT);
        var tailStart = source.size() - tailLength;
        var tail = source.read(tailStart, tailLength);
        for (var at = tailLength - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGN) {
                return place(source, tailStart + at, tail.slice(at, END_LENGTH).order(tail.order()));
            }
        }
        throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
    }

    private static Place place(Source source, long endAt, ByteBuffer end) throws IOException, RefusedException {
        if (endAt >= LOCATOR_64_LENGTH) {
            var locator = source.read(endAt - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
            if (locator.getInt(0) == LOCATOR_64_SIGN) {
                return placeOf64(source.read(locator.getLong(8), END_64_LENGTH));
            }
        }
        var length = unsigned(end.getInt(12));
        var start = unsigned(end.getInt(16));
        var really = endAt - length;
        if (really < 0) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        }
        return new Place(really, length, really - start);
    }

    private static Place placeOf64(ByteBuffer end) throws RefusedException {
        if (end.getInt(0) != END_64_SIGN) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        }
        return new Place(end.getLong(48), end.getLong(40), 0);
    }

    /// Reads the entry at the buffer's position and moves behind it.
    private static ZipEntry entry(ByteBuffer directory, long shift) throws RefusedException {
        var at = directory.position();
        var nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
        var extraLength = Short.toUnsignedInt(directory.getShort(at + 30));
        var commentLength = Short.toUnsignedInt(directory.getShort(at + 32));
        var end = at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
        if (end > directory.limit()) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        }
        var flags = directory.getShort(at + 8);
        var name = name(directory.slice(at + ENTRY_LENGTH, nameLength));
        var extra = directory.slice(at + ENTRY_LENGTH + nameLength, extraLength).order(directory.order());
        directory.position(end);
        return new ZipEntry(
                        name,
                        flags,
                        directory.getShort(at + 10),
                        directory.getInt(at + 16),
                        unsigned(directory.getInt(at + 24)),
                        unsigned(directory.getInt(at + 20)),
                        unsigned(directory.getInt(at + 42)))
                .withExtra(extra)
                .shifted(shift);
    }

    /// Names are UTF-8, whether or not they say so, or else of the old code page.
    private static String name(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException _) {
            return DOS.decode(bytes).toString();
        }
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}

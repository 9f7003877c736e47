package app.puntuale.formats;

import app.puntuale.imports.Flaw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Takes single entries out of a ZIP archive, into memory and never onto the disk.
final class ZipUnpacker {

    private static final int HEAD_SIGN = 0x04034b50;
    private static final int HEAD_LENGTH = 30;
    private static final int STEP = 64 * 1024;

    private final Source source;
    private final Limits limits;

    ZipUnpacker(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    byte[] unpack(ZipEntry entry) throws IOException, RefusedException {
        if (entry.climbsOut()) {
            throw new RefusedException(Flaw.ENTRY_CLIMBS_OUT);
        }
        if (entry.isEncrypted()) {
            throw new RefusedException(Flaw.ENCRYPTED_ENTRY);
        }
        var bytes = switch (entry.method()) {
            case ZipEntry.STORED -> stored(entry);
            case ZipEntry.DEFLATED -> deflated(entry);
            default -> throw new RefusedException(Flaw.OTHER_ARCHIVE);
        };
        var crc = new CRC32();
        crc.update(bytes);
        if ((int) crc.getValue() != entry.crc()) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        }
        return bytes;
    }

    private byte[] stored(ZipEntry entry) throws IOException, RefusedException {
        var packed = packed(entry);
        var plain = new byte[packed.remaining()];
        packed.get(plain);
        if (plain.length > most(plain)) {
            throw tooLarge();
        }
        return plain;
    }

    private byte[] deflated(ZipEntry entry) throws IOException, RefusedException {
        var packed = packed(entry);
        var inflater = new Inflater(true);
        try {
            var packedLength = packed.remaining();
            inflater.setInput(packed);
            return inflate(inflater, packedLength);
        } catch (DataFormatException _) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        } finally {
            inflater.end();
        }
    }

    private byte[] inflate(Inflater inflater, int packedLength) throws DataFormatException, RefusedException {
        var plain = new ByteArrayOutputStream(Math.clamp(4L * packedLength, 64, STEP));
        var step = new byte[STEP];
        var most = limits.fileBytes();
        while (!inflater.finished()) {
            var length = inflater.inflate(step);
            if (length == 0 && !inflater.finished()) {
                throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
            }
            if (plain.size() == 0) {
                most = most(step);
            }
            plain.write(step, 0, length);
            if (plain.size() > Limits.MEGABYTE && plain.size() / limits.swelling() > packedLength) {
                throw new RefusedException(Flaw.ARCHIVE_SWELLS);
            }
            if (plain.size() > most) {
                throw tooLarge();
            }
        }
        return plain.toByteArray();
    }

    /// How large the entry that begins like this may be: an archive more than a document.
    private int most(byte[] start) {
        return Look.of(start) == Look.ZIP ? limits.nestedArchiveBytes() : limits.fileBytes();
    }

    private ByteBuffer packed(ZipEntry entry) throws IOException, RefusedException {
        if (entry.packed() > limits.nestedArchiveBytes()) {
            throw tooLarge();
        }
        var head = source.read(entry.at(), HEAD_LENGTH);
        if (head.getInt(0) != HEAD_SIGN) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        }
        var nameLength = Short.toUnsignedInt(head.getShort(26));
        var extraLength = Short.toUnsignedInt(head.getShort(28));
        return source.read(entry.at() + HEAD_LENGTH + nameLength + extraLength, (int) entry.packed());
    }

    private RefusedException tooLarge() {
        return new RefusedException(Flaw.TOO_LARGE, String.valueOf(limits.fileBytes() / Limits.MEGABYTE));
    }
}

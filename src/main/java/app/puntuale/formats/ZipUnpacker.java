package app.puntuale.formats;

import app.puntuale.imports.Flaw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        if (packed.length > limits.fileBytes() && Look.of(packed) != Look.ZIP) {
            throw tooLarge();
        }
        return packed;
    }

    private byte[] deflated(ZipEntry entry) throws IOException, RefusedException {
        var packed = packed(entry);
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            return inflate(inflater, packed.length);
        } catch (DataFormatException _) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        } finally {
            inflater.end();
        }
    }

    private byte[] inflate(Inflater inflater, int packedLength) throws DataFormatException, RefusedException {
        var plain = new ByteArrayOutputStream(Math.clamp(4L * packedLength, 64, limits.fileBytes()));
        var step = new byte[STEP];
        while (!inflater.finished()) {
            var length = inflater.inflate(step);
            if (length == 0 && !inflater.finished()) {
                throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
            }
            plain.write(step, 0, length);
            check(plain, packedLength);
        }
        return plain.toByteArray();
    }

    private void check(ByteArrayOutputStream plain, int packedLength) throws RefusedException {
        if (plain.size() > Limits.MEGABYTE && plain.size() / limits.swelling() > packedLength) {
            throw new RefusedException(Flaw.ARCHIVE_SWELLS);
        }
        if (plain.size() > limits.nestedArchiveBytes()
                || (plain.size() > limits.fileBytes() && Look.of(plain.toByteArray()) != Look.ZIP)) {
            throw tooLarge();
        }
    }

    private byte[] packed(ZipEntry entry) throws IOException, RefusedException {
        if (entry.packed() > limits.nestedArchiveBytes()) {
            throw tooLarge();
        }
        var head = source.read(entry.at(), HEAD_LENGTH);
        if (head.getInt(0) != HEAD_SIGN) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        }
        var nameLength = Short.toUnsignedInt(head.getShort(26));
        var extraLength = Short.toUnsignedInt(head.getShort(28));
        var bytes = new byte[(int) entry.packed()];
        source.read(entry.at() + HEAD_LENGTH + nameLength + extraLength, bytes.length)
                .get(bytes);
        return bytes;
    }

    private RefusedException tooLarge() {
        return new RefusedException(Flaw.TOO_LARGE, String.valueOf(limits.fileBytes() / Limits.MEGABYTE));
    }
}

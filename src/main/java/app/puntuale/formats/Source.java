package app.puntuale.formats;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/// Bytes that can be read from any place: a file on the disk, or an archive that lay in another.
interface Source {

    long size() throws IOException;

    /// Exactly so many bytes from there, little-endian as ZIP writes its numbers.
    ///
    /// @throws EOFException when it ends before
    ByteBuffer read(long from, int length) throws IOException;

    static Source of(FileChannel channel) {
        return new Source() {

            @Override
            public long size() throws IOException {
                return channel.size();
            }

            @Override
            public ByteBuffer read(long from, int length) throws IOException {
                checkRange(from, length, size());
                var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
                while (bytes.hasRemaining()) {
                    if (channel.read(bytes, from + bytes.position()) < 0) {
                        throw new EOFException();
                    }
                }
                return bytes.flip();
            }
        };
    }

    static Source of(byte[] content) {
        return new Source() {

            @Override
            public long size() {
                return content.length;
            }

            @Override
            public ByteBuffer read(long from, int length) throws IOException {
                checkRange(from, length, size());
                return ByteBuffer.wrap(content, (int) from, length).slice().order(ByteOrder.LITTLE_ENDIAN);
            }
        };
    }

    private static void checkRange(long from, int length, long size) throws EOFException {
        if (from < 0 || length < 0 || length > size - from) {
            throw new EOFException();
        }
    }
}

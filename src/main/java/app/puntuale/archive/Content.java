package app.puntuale.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The bytes of a document, exactly as they came or were made, and their SHA-256.
public final class Content {

    private final byte[] bytes;
    private final String sha256;

    private Content(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = HexFormat.of().formatHex(digest(bytes));
    }

    /// Takes the array over: the caller must not write to it afterwards.
    public static Content of(byte[] bytes) {
        return new Content(bytes);
    }

    /// The bytes themselves, not a copy: to be read, never written to.
    public byte[] bytes() {
        return bytes;
    }

    /// 64 hexadecimal digits, lower case.
    public String sha256() {
        return sha256;
    }

    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "Content[" + bytes.length + " bytes, " + sha256 + "]";
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

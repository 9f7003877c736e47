package app.puntuale.secrets;

import app.puntuale.settings.Passwords;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Passwords in a file, encrypted by AES-256-GCM; the key is in a file of its own that only its owner may read. A file
/// that was tampered with, or whose key is gone, has no passwords: the user is asked again.
final class EncryptedFile implements Passwords {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final Path keyFile;
    private final SecureRandom random = new SecureRandom();

    EncryptedFile(Path file, Path keyFile) {
        this.file = file;
        this.keyFile = keyFile;
    }

    @Override
    public synchronized Optional<String> find(String purpose) {
        return Optional.ofNullable(read().getProperty(purpose));
    }

    @Override
    public synchronized void keep(String purpose, String password) {
        var passwords = read();
        passwords.setProperty(purpose, password);
        write(passwords);
    }

    @Override
    public synchronized void forget(String purpose) {
        var passwords = read();
        if (passwords.remove(purpose) != null) {
            write(passwords);
        }
    }

    private Properties read() {
        var passwords = new Properties();
        try {
            if (Files.exists(file) && Files.exists(keyFile)) {
                passwords.load(new StringReader(opened(Files.readAllBytes(file)).orElse("")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return passwords;
    }

    /// Empty when the key does not fit.
    private Optional<String> opened(byte[] sealed) throws IOException {
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var cipher =
                    cipher(Cipher.DECRYPT_MODE, Files.readAllBytes(keyFile), ByteBuffer.wrap(sealed, 0, NONCE_BYTES));
            var clear = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(new String(clear, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void write(Properties passwords) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var clear = new StringWriter();
            passwords.store(clear, null);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key(), ByteBuffer.wrap(nonce));
            var sealed = cipher.doFinal(clear.toString().getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            var beside = file.resolveSibling(file.getFileName() + ".new");
            OwnerOnly.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /// The key, made when it is first needed.
    private byte[] key() throws IOException {
        if (Files.exists(keyFile)) {
            var known = Files.readAllBytes(keyFile);
            if (known.length == KEY_BYTES) {
                return known;
            }
        }
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        OwnerOnly.write(keyFile, key);
        return key;
    }

    private static Cipher cipher(int mode, byte[] key, ByteBuffer nonce) throws GeneralSecurityException {
        var bytes = new byte[nonce.remaining()];
        nonce.get(bytes);
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, bytes));
        return cipher;
    }
}

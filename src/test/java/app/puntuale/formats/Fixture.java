package app.puntuale.formats;

import app.puntuale.formats.DocumentReader.Opened;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.FileReader.Reading;
import app.puntuale.imports.Flaw;
import app.puntuale.imports.InvoiceFacts;
import app.puntuale.imports.ReadFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipOutputStream;

/// Files of our own making, and how the tests read them.
public final class Fixture {

    public static final String INVOICE = text("fattura.xml");
    static final String SIMPLIFIED = text("semplificata.xml");

    private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

    private Fixture() {}

    public static byte[] invoice() {
        return utf8(INVOICE);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /// Of a document that is no archive.
    static FileFacts read(byte[] bytes) {
        return switch (READER.open(bytes)) {
            case Opened.Document(var facts) -> facts;
            case Opened.Archive _ -> throw new AssertionError("an archive");
        };
    }

    static FileFacts read(String text) {
        return read(utf8(text));
    }

    /// The facts of an invoice that must be one.
    static InvoiceFacts facts(byte[] bytes) {
        return switch (read(bytes)) {
            case FileFacts.EInvoice(var facts) -> facts;
            case FileFacts.Sdi sdi -> throw new AssertionError(sdi.toString());
            case FileFacts.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /// Why it was refused, with its detail: `MISSING_ELEMENT Numero`.
    static String refusal(FileFacts facts) {
        return switch (facts) {
            case FileFacts.Refused(Flaw flaw, String detail, var _) -> (flaw + " " + detail).strip();
            case FileFacts.EInvoice _, FileFacts.Sdi _ -> "not refused";
        };
    }

    static List<ReadFile> files(EInvoiceReader reader, Path... paths) {
        var files = new ArrayList<ReadFile>();
        reader.read(List.of(paths), new Reading() {

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void found(ReadFile file) {
                files.add(file);
            }
        });
        return files;
    }

    /// An archive with these entries, in this order.
    public static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(Fixture.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

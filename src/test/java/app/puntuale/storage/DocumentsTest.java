package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.puntuale.archive.Content;
import app.puntuale.archive.Document;
import app.puntuale.archive.DocumentId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentsTest extends ShelfTest {

    @Test
    void aDocumentComesBackByteForByte() {
        var bytes = new byte[3_000_000]; // more than fits in a page, a row or a buffer
        new Random(7).nextBytes(bytes);
        var id = archive.documents().keep("grande.p7m", "application/pkcs7-mime", Content.of(bytes));
        assertEquals(
                Optional.of(new Document(id, "grande.p7m", "application/pkcs7-mime", Content.of(bytes))),
                archive.documents().find(id));
        assertEquals(Optional.empty(), archive.documents().find(new DocumentId(99)));
    }

    @Test
    void theSameBytesAreKeptOnceUnderTheirFirstName() {
        var first = archive.documents().keep("a.xml", "application/xml", Drafts.content("<a/>"));
        var again = archive.documents().keep("b.xml", "text/plain", Drafts.content("<a/>"));
        var other = archive.documents().keep("a.xml", "application/xml", Drafts.content("<b/>"));
        assertEquals(first, again);
        assertEquals("a.xml", archive.documents().find(again).orElseThrow().name());
        assertEquals(
                Drafts.content("<b/>"),
                archive.documents().find(other).orElseThrow().content());
    }

    @Test
    void aDocumentGoesWithTheTransactionThatKeptIt() {
        assertThrows(
                IllegalStateException.class,
                () -> archive.transactions().run(() -> {
                    archive.documents().keep("a.xml", "application/xml", Drafts.content("<a/>"));
                    throw new IllegalStateException("no");
                }));
        var id = archive.documents().keep("b.xml", "application/xml", Drafts.content("<a/>"));
        assertEquals("b.xml", archive.documents().find(id).orElseThrow().name());
    }
}

package app.puntuale.storage;

import app.puntuale.archive.Content;

/// How an e-invoice is kept: under its name, signed or plain.
final class OriginalFile {

    private static final int WHERE_XML_BEGINS = 600; // something that does not belong to it may come first
    private static final byte BINARY_ENVELOPE = 0x30;

    private OriginalFile() {}

    static JooqDocuments.Original of(String fileName, Content content) {
        return isXml(content)
                ? new JooqDocuments.Original(fileName, "application/xml", content)
                : new JooqDocuments.Original(fileName + ".p7m", "application/pkcs7-mime", content);
    }

    private static boolean isXml(Content content) {
        var bytes = content.bytes();
        if (bytes.length > 1 && bytes[0] == BINARY_ENVELOPE && bytes[1] < 0) {
            return false;
        }
        for (var at = 0; at < Math.min(WHERE_XML_BEGINS, bytes.length); at++) {
            if (bytes[at] == '<') {
                return true;
            }
        }
        return false;
    }
}

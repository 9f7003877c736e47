package app.puntuale.storage;

import app.puntuale.archive.Content;

/// How an e-invoice is kept: under its name, signed or plain.
final class OriginalFile {

    private static final int WHERE_XML_BEGINS = 8; // after a byte order mark and in two bytes a character

    private OriginalFile() {}

    static JooqDocuments.Original of(String fileName, Content content) {
        return isXml(content)
                ? new JooqDocuments.Original(fileName, "application/xml", content)
                : new JooqDocuments.Original(fileName + ".p7m", "application/pkcs7-mime", content);
    }

    private static boolean isXml(Content content) {
        var bytes = content.bytes();
        for (var at = 0; at < Math.min(WHERE_XML_BEGINS, bytes.length); at++) {
            if (bytes[at] == '<') {
                return true;
            }
        }
        return false;
    }
}

package app.puntuale.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a file is, by its first bytes: names and extensions are not to be trusted.
enum Look {
    EMPTY,
    XML,
    /// An ASN.1 sequence in binary: a signed envelope, most likely.
    CMS,
    TIME_STAMPED,
    BASE64,
    ZIP,
    PDF,
    IMAGE,
    OFFICE_DOCUMENT,
    OTHER_ARCHIVE,
    EMAIL,
    UNKNOWN;

    private static final int ENOUGH = 512;

    private static final List<Mark> MARKS = List.of(
            new Mark("%PDF-", PDF),
            new Mark("PK\3\4", ZIP),
            new Mark("PK\5\6", ZIP),
            new Mark("\u00ff\u00d8\u00ff", IMAGE),
            new Mark("\u0089PNG", IMAGE),
            new Mark("GIF8", IMAGE),
            new Mark("II*\0", IMAGE),
            new Mark("MM\0*", IMAGE),
            new Mark("\u00d0\u00cf\u0011\u00e0", OFFICE_DOCUMENT),
            new Mark("{\\rtf", OFFICE_DOCUMENT),
            new Mark("Rar!", OTHER_ARCHIVE),
            new Mark("7z\u00bc\u00af", OTHER_ARCHIVE),
            new Mark("\u001f\u008b", OTHER_ARCHIVE),
            new Mark("Return-Path:", EMAIL),
            new Mark("Received:", EMAIL),
            new Mark("Delivered-To:", EMAIL),
            new Mark("X-", EMAIL),
            new Mark("From:", EMAIL),
            new Mark("Date:", EMAIL),
            new Mark("Subject:", EMAIL),
            new Mark("Message-ID:", EMAIL),
            new Mark("MIME-Version:", EMAIL),
            new Mark("Content-Type:", EMAIL));

    /// The first bytes of a kind of file, one character a byte.
    private record Mark(String start, Look look) {}

    static Look of(byte[] bytes) {
        var start = start(bytes);
        if (start >= bytes.length) {
            return EMPTY;
        }
        if (bytes[start] == '<' || isUtf16(bytes)) {
            return XML;
        }
        if (bytes[0] == 0x30 && bytes.length > 1 && bytes[1] < 0) {
            return TimeStampedEnvelope.looksLike(bytes) ? TIME_STAMPED : CMS;
        }
        var head = new String(bytes, start, Math.min(ENOUGH, bytes.length - start), StandardCharsets.ISO_8859_1);
        return MARKS.stream()
                .filter(mark -> head.startsWith(mark.start()))
                .map(Mark::look)
                .findFirst()
                .orElseGet(() -> ofText(head));
    }

    private static Look ofText(String head) {
        if (Base64Text.looksLike(head)) {
            return BASE64;
        }
        return head.contains(XmlText.DECLARATION) ? XML : UNKNOWN; // behind something that does not belong to it
    }

    /// The first byte that is neither a UTF-8 byte order mark nor blank.
    static int start(byte[] bytes) {
        var start = Bom.of(bytes) == Bom.UTF_8 ? Bom.UTF_8.length() : 0;
        while (start < bytes.length && bytes[start] >= 0 && bytes[start] <= ' ' && bytes[start] != 0x1f) {
            start++;
        }
        return start;
    }

    private static boolean isUtf16(byte[] bytes) {
        return switch (Bom.of(bytes)) {
            case UTF_16LE, UTF_16BE -> true;
            case NONE, UTF_8 ->
                bytes.length > 3 && ((bytes[0] == '<' && bytes[1] == 0) || (bytes[0] == 0 && bytes[1] == '<'));
        };
    }
}

package app.puntuale.formats;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/// The characters of an XML file: by its byte order mark, else by what it declares, else UTF-8. Where the bytes give
/// that the lie they are Windows-1252, in which every byte means something. What a careless program left before the XML
/// declaration, and blanks and zeros around the XML, are cut off.
///
/// @param encoding as declared, or empty text
record XmlText(CharBuffer characters, String encoding, boolean bom) {

    /// What an XML text begins with, if it says so.
    static final String DECLARATION = "<?xml ";

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_DECLARATION = 200;
    private static final int LONGEST_RUBBISH = 512;

    static XmlText of(byte[] bytes) {
        var bom = Bom.of(bytes);
        var head = new String(
                bytes, 0, Math.min(LONGEST_RUBBISH + LONGEST_DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        var declared = declaredIn(head.replace("\0", ""));
        var characters = decode(bytes, bom.length(), charset(bytes, bom, declared));
        return new XmlText(trimmed(characters), declared, bom != Bom.NONE);
    }

    Reader reader() {
        return new CharArrayReader(
                characters.array(), characters.arrayOffset() + characters.position(), characters.remaining());
    }

    /// Whether the text stops before the end tag of its root: what came was cut short.
    ///
    /// @param root empty text when the reading did not come so far
    boolean endsBefore(String root) {
        var text = characters.toString();
        var lastEndTag = text.lastIndexOf("</");
        return lastEndTag < 0 || !text.substring(lastEndTag).endsWith(root + ">");
    }

    private static Charset charset(byte[] bytes, Bom bom, String declared) {
        return switch (bom) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16LE -> StandardCharsets.UTF_16LE;
            case UTF_16BE -> StandardCharsets.UTF_16BE;
            case NONE -> {
                if (bytes[0] == 0) {
                    yield StandardCharsets.UTF_16BE;
                }
                yield bytes.length > 1 && bytes[1] == 0 ? StandardCharsets.UTF_16LE : named(declared);
            }
        };
    }

    /// A file that begins in single bytes is not UTF-16, whatever it says; and what calls itself Latin-1 is Windows'.
    private static Charset named(String declared) {
        try {
            var charset = declared.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(declared);
            if (charset.equals(StandardCharsets.ISO_8859_1)) {
                return WINDOWS;
            }
            return charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII)
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8;
        }
    }

    private static CharBuffer decode(byte[] bytes, int start, Charset charset) {
        var undecoded = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return charset.newDecoder().decode(undecoded.duplicate());
        } catch (CharacterCodingException _) {
            return WINDOWS.decode(undecoded);
        }
    }

    private static CharBuffer trimmed(CharBuffer characters) {
        var start = characters.position();
        var end = characters.limit();
        while (start < end && isRubbish(characters.get(start))) {
            start++;
        }
        while (end > start && isRubbish(characters.get(end - 1))) {
            end--;
        }
        return characters.limit(end).position(start + rubbish(characters, start, end));
    }

    /// How many characters come before the declaration in a text that begins with none of its own.
    private static int rubbish(CharBuffer characters, int start, int end) {
        if (start == end || characters.get(start) == '<') {
            return 0;
        }
        var from = start - characters.position();
        var head = characters.subSequence(from, from + Math.min(LONGEST_RUBBISH + DECLARATION.length(), end - start));
        return Math.max(0, head.toString().indexOf(DECLARATION));
    }

    private static boolean isRubbish(char c) {
        return c <= ' ' || c == '\ufeff';
    }

    private static String declaredIn(String head) {
        var declaration = between(head, "<?xml", "?>");
        var after = declaration.indexOf("encoding");
        if (after < 0) {
            return "";
        }
        var value = declaration.substring(after + "encoding".length()).stripLeading();
        var quoted = value.startsWith("=") ? value.substring(1).stripLeading() : "";
        return quoted.isEmpty() ? "" : between(quoted, quoted.substring(0, 1), quoted.substring(0, 1));
    }

    private static String between(String text, String opening, String closing) {
        var start = text.indexOf(opening);
        var end = start < 0 ? -1 : text.indexOf(closing, start + opening.length());
        return end < 0 ? "" : text.substring(start + opening.length(), end);
    }
}

package app.puntuale.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A QR code of level M, drawn as shapes: sharp at any resolution (EPC069-12).
final class QrCode {

    /// The side of the code itself, in millimetres.
    private static final float SIDE = 26.5f;

    /// The white border that a camera needs, in modules.
    private static final int BORDER = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /// Plain letters need no mark of their alphabet, and some banks’ apps stumble over it.
    static QrCode of(String text) {
        try {
            var plain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
            var hints = plain ? Map.<EncodeHintType, String>of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
        }
    }

    /// The side with its white border, in millimetres.
    float side() {
        return SIDE + 2 * BORDER * module();
    }

    void paint(Sheet sheet, float left, float top) throws IOException {
        sheet.roundedBox(Ink.PAPER, left, top, side(), side(), 1);
        var edge = BORDER * module();
        for (var y = 0; y < modules.getHeight(); y++) {
            paintRow(sheet, y, left + edge, top + edge + y * module());
        }
        sheet.fillShape(Ink.QR);
    }

    /// Dark modules side by side are one rectangle: no hair of white between them.
    private void paintRow(Sheet sheet, int y, float left, float top) throws IOException {
        var x = 0;
        while (x < modules.getWidth()) {
            var run = x;
            while (run < modules.getWidth() && modules.get(run, y) == 1) {
                run++;
            }
            if (run > x) {
                sheet.rectangle(left + x * module(), top, (run - x) * module(), module());
            }
            x = run + 1;
        }
    }

    private float module() {
        return SIDE / modules.getWidth();
    }
}

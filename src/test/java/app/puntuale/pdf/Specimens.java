package app.puntuale.pdf;

import app.puntuale.archive.Content;
import app.puntuale.letters.Block;
import app.puntuale.letters.Block.Align;
import app.puntuale.letters.Block.Closing;
import app.puntuale.letters.Block.Column;
import app.puntuale.letters.Block.Paragraph;
import app.puntuale.letters.Block.Row;
import app.puntuale.letters.Block.SmallPrint;
import app.puntuale.letters.Block.Table;
import app.puntuale.letters.Block.Transfer;
import app.puntuale.letters.Labelled;
import app.puntuale.letters.Letter;
import app.puntuale.letters.Letterhead;
import app.puntuale.texts.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Letters of a made-up firm, to be printed in tests.
final class Specimens {

    static final String QR = """
            BCD
            002
            1
            SCT

            Serramenti Valdombra S.r.l.
            IT60X0542811101000000123456
            EUR7357.33


            MM-2026/0014 fatture 318/2025 e 341/2025""";

    private Specimens() {}

    static final List<String> RECIPIENT =
            List.of("Spett.le", "**EDILNOVA TREBISONDA S.R.L.**", "VIA DEL CASTAGNO 27", "24126 BERGAMO BG");

    static final List<String> LONG_RECIPIENT = List.of(
            "Spett.le",
            "**CONSORZIO INTERCOMUNALE PER LA GESTIONE DEI SERVIZI SOCIO-ASSISTENZIALI DELLA VALLE DEL PO E DELLE"
                    + " VALLI CONFINANTI IN LIQUIDAZIONE**",
            "VIA DEI SANTI MARTIRI DELLA LIBERTÀ E DELLA RESISTENZA 1234/BIS, SCALA C, PALAZZO B, INTERNO 14",
            "24126 REGGIO NELL’EMILIA RE");

    static final String LONG_FIRM = "Cooperativa Agricola fra Produttori Ortofrutticoli dell’Alto Mantovano e del Basso"
            + " Garda Società Cooperativa a Responsabilità Limitata";

    static Letter notice(int invoices) {
        return letter(RECIPIENT, invoices);
    }

    static Letter letter(List<String> recipient, int invoices) {
        return letter("Serramenti Valdombra S.r.l.", recipient, invoices, Optional.empty());
    }

    static Letter letter(String firm, List<String> recipient, int invoices, Optional<Content> logo) {
        return letter(firm, recipient, body(invoices, QR), logo, "Marta Colfiori, 030 555 0102");
    }

    static Letter withCode(String code) {
        return letter("Caffè", RECIPIENT, body(1, code), Optional.empty(), "Marta Colfiori");
    }

    static Letter withLongReferences() {
        return letter(
                LONG_FIRM,
                RECIPIENT,
                body(1, QR),
                Optional.empty(),
                "Maria Antonietta Francesca Colfiori Bentivoglio d’Aragona, amministrazione.clienti@valdombra.example");
    }

    /// A green square with a white one inside.
    static Content logo() {
        var picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 64 * 64; i++) {
            var inside = i % 64 > 16 && i % 64 < 48 && i / 64 > 16 && i / 64 < 48;
            picture.setRGB(i % 64, i / 64, inside ? 0xffffff : 0x1d4d3a);
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Content.of(png.toByteArray());
    }

    private static Letter letter(
            String firm, List<String> recipient, List<Block> body, Optional<Content> logo, String referent) {
        return new Letter(
                Language.ITALIAN,
                LocalDate.of(2026, 3, 12),
                "MM-2026/0014 · Edilnova Trebisonda S.r.l.",
                new Letterhead(
                        firm,
                        List.of(
                                "Via dei Mulini 14 · 25128 Brescia BS",
                                "030 555 0100 · crediti@valdombra.example",
                                "PEC valdombra@pec.example"),
                        logo),
                List.of(
                        new Labelled("Protocollo", "**MM-2026/0014**"),
                        new Labelled("Data", "Brescia, 12 marzo 2026"),
                        new Labelled("Referente", referent)),
                recipient,
                "Oggetto: costituzione in mora e richiesta di pagamento",
                "Fatture n. 318/2025 e n. 341/2025 – artt. 1219 e 2943 del codice civile",
                body,
                "Serramenti Valdombra S.r.l. · Partita IVA 04182735003 · Via dei Mulini 14, 25128 Brescia BS");
    }

    private static List<Block> body(int invoices, String code) {
        return List.of(
                new Paragraph("Gentili Signori,"),
                new Paragraph(
                        "le fatture elencate qui sotto a oggi risultano ancora da pagare. Ve le abbiamo ricordate con"
                                + " **3 solleciti scritti** (17/11/2025, 02/12/2025 e 16/01/2026) e con 4 telefonate, l’ultima il"
                                + " 03/03/2026, senza ricevere il saldo."),
                table(invoices),
                new Paragraph("Con questa lettera **Vi costituiamo formalmente in mora** e Vi invitiamo a versare"
                        + " **€ 7.357,33** entro **15 giorni dal ricevimento**. Fino al saldo gli interessi continuano a"
                        + " maturare, nella misura di € 1,96 al giorno."),
                new Transfer(
                        Optional.of(code),
                        List.of(
                                new Labelled("Beneficiario", "**Serramenti Valdombra S.r.l.**"),
                                new Labelled("IBAN", "**IT60 X054 2811 1010 0000 0123 456**"),
                                new Labelled("Banca", "Banca Dimostrativa, filiale di Brescia"),
                                new Labelled("Importo", "**€ 7.357,33**"),
                                new Labelled("Causale", "MM-2026/0014 fatture 318/2025 e 341/2025")),
                        "Inquadrate il codice con l’app della banca: il bonifico si compila da solo."),
                new Paragraph(
                        "Se il bonifico è già partito, Vi preghiamo di inviarci la contabile e di considerare superata"
                                + " questa lettera."),
                new SmallPrint(
                        "Gli interessi sono calcolati ai sensi degli artt. 4 e 5 del D.Lgs. 9 ottobre 2002, n. 231 al"
                                + " tasso del 10,15 % annuo (tasso BCE 2,15 % più 8 punti)."),
                new Closing(
                        "Distinti saluti",
                        "Livia Terranera",
                        "legale rappresentante",
                        "Allegati: copia delle fatture 318/2025 e 341/2025.",
                        true));
    }

    private static Table table(int invoices) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < invoices; i++) {
            rows.add(Row.of(List.of(
                    "**" + (318 + i) + "/2025**" + (i % 3 == 1 ? "\nrata 2 di 3" : ""),
                    "15/10/2025",
                    "14/11/2025",
                    "4.880,00",
                    i % 2 == 0 ? "—" : "1.000,00",
                    "4.880,00",
                    "118",
                    "160,13",
                    "40,00",
                    "**5.080,13**")));
        }
        rows.add(Row.total(List.of(
                "Totale in euro al 12/03/2026", "", "", "", "", "7.052,00", "", "225,33", "80,00", "7.357,33")));
        return new Table(
                List.of(
                        new Column("Fattura", Align.LEFT),
                        new Column("Data", Align.LEFT),
                        new Column("Scadenza", Align.LEFT),
                        new Column("Importo", Align.RIGHT),
                        new Column("Già pagato", Align.RIGHT),
                        new Column("Residuo", Align.RIGHT),
                        new Column("Giorni di\nritardo", Align.RIGHT),
                        new Column("Interessi\ndi mora", Align.RIGHT),
                        new Column("Forfait\nart. 6", Align.RIGHT),
                        new Column("Dovuto", Align.RIGHT)),
                rows);
    }
}

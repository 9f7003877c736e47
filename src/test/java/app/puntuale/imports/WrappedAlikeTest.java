package app.puntuale.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.formats.EInvoiceReader;
import app.puntuale.formats.Fixture;
import app.puntuale.formats.Signer;
import app.puntuale.money.Money;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real files through the real reader.
class WrappedAlikeTest {

    @TempDir
    private Path folder = Path.of("");

    private final PaperArchive archive = new PaperArchive(Optional.empty());
    private final ImportDesk desk = new ImportDesk(new EInvoiceReader(), archive, archive, archive);

    @Test
    void theSameInvoiceIsTheSameHoweverItIsWrapped() throws IOException {
        var signed = Signer.rsa().sign(Fixture.invoice());
        write("1 semplice.xml", Fixture.invoice());
        write("2 firmata.xml.p7m", signed);
        write("3 in base64.xml.p7m", Base64.getMimeEncoder().encode(signed));
        write("4 in un archivio.zip", Fixture.zip(Map.of("fattura.xml", signed)));
        write(
                "5 altro prefisso.xml",
                Fixture.utf8(Fixture.INVOICE.replace("p:Fatt", "ns3:Fatt").replace("xmlns:p", "xmlns:ns3")));
        write(
                "6 altra codifica.xml",
                Fixture.INVOICE.replace("UTF-8", "windows-1252").getBytes(Charset.forName("windows-1252")));
        write("7 codifica sbagliata.xml", Fixture.utf8(Fixture.INVOICE.replace("UTF-8", "windows-1252")));
        write("8 altro invio.xml", Fixture.utf8(Fixture.INVOICE.replace("0A1B2", "0A1B3")));
        write("9 cambiata.xml", Fixture.utf8(Fixture.INVOICE.replace("520.00", "620.00")));
        var lines = preview().lines();
        assertEquals(
                List.of("ToImport", "AlreadyThere", "ChangedCopy"),
                lines.stream()
                        .map(line -> line.getClass().getSimpleName())
                        .distinct()
                        .toList());
        assertEquals(9, lines.size());
        assertEquals(1, desk.carryOut(preview(), Progress.none()).invoices());
        assertEquals(
                new Preview.Tally(8, preview().alreadyThere().sum()), preview().alreadyThere());
    }

    @Test
    void whatTheFileSaysIsWhatIsToBePaid() throws IOException {
        write("IT02342520158_0A1B2.xml", Fixture.invoice());
        desk.carryOut(preview(), Progress.none());
        var draft = archive.invoices.values().iterator().next();
        assertEquals(Money.of("1020.00"), draft.payable());
        assertEquals(
                List.of("2026-02-28", "2026-04-01"),
                draft.instalments().stream()
                        .map(instalment ->
                                instalment.dueOn().map(Object::toString).orElse(""))
                        .toList());
        assertEquals(
                Optional.of("valdombra@legalmail.esempio.it"), archive.company().flatMap(company -> company.pec()));
    }

    private Preview preview() {
        return desk.preview(List.of(folder), Progress.none());
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }
}

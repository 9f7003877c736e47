package app.puntuale.desktop.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Invoices of the made-up firm Serramenti Valdombra, as its billing program would write them.
public final class Paperwork {

    private static final String VALDOMBRA = "04182735003";
    private static final String TRE_MACINE = "01234567897";
    private static final String EDILNOVA = "07291645005";
    private static final String GELSO_NERO = "02342520158";

    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    public Paperwork(Path folder) {
        this.folder = folder;
    }

    /// Everything that may happen in one folder: open, late, paid at once, without a day, doubtful, no invoice at all.
    public static List<Path> mixed(Path folder) {
        return new Paperwork(folder)
                .invoice(
                        "318/2025",
                        "2025-10-15",
                        EDILNOVA,
                        "Edilnova Trebisonda S.r.l.",
                        "4880.00",
                        due("2025-11-14", "4880.00"))
                .invoice(
                        "341/2025",
                        "2025-11-12",
                        EDILNOVA,
                        "Edilnova Trebisonda S.r.l.",
                        "3172.00",
                        due("2025-12-12", "3172.00"))
                .invoice(
                        "352/2025",
                        "2026-01-06",
                        GELSO_NERO,
                        "Ristorante Al Gelso Nero S.n.c.",
                        "2928.00",
                        due("2026-02-05", "2928.00"))
                .invoice(
                        "022/2026",
                        "2026-02-07",
                        TRE_MACINE,
                        "Panificio Tre Macine S.n.c.",
                        "427.00",
                        due("2026-03-09", "427.00"))
                .invoice(
                        "029/2026",
                        "2026-02-10",
                        EDILNOVA,
                        "Edilnova Trebisonda S.r.l.",
                        "5490.00",
                        due("2026-03-10", "1830.00") + due("2026-04-10", "1830.00") + due("2026-05-10", "1830.00"))
                .invoice(
                        "031/2026",
                        "2026-02-17",
                        GELSO_NERO,
                        "Ristorante Al Gelso Nero S.n.c.",
                        "1098.00",
                        withoutDay("1098.00"))
                .invoice(
                        "033/2026",
                        "2026-02-20",
                        TRE_MACINE,
                        "Panificio Tre Macine S.n.c.",
                        "366.00",
                        inCash("2026-02-20", "366.00"))
                .invoice(
                        "035/2026",
                        "2026-02-24",
                        EDILNOVA,
                        "Edilnova Trebisonda S.r.l.",
                        "1220.00",
                        due("2026-03-26", "1000.00"))
                .invoice(
                        "036/2026",
                        "2026-03-02",
                        "01234567890",
                        "Lavanderia Candida",
                        "305.00",
                        due("2026-04-01", "305.00"))
                .notAnInvoice("allegato_2.xml")
                .written;
    }

    private Paperwork notAnInvoice(String name) {
        return write(name, "<ordine><numero>7</numero></ordine>");
    }

    /// @param payments what [#due] and the like give
    public Paperwork invoice(
            String number, String day, String customerVat, String customer, String total, String payments) {
        var body = """
                <?xml version="1.0" encoding="UTF-8"?>
                <p:FatturaElettronica versione="FPR12" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
                <FatturaElettronicaHeader>
                <DatiTrasmissione><IdTrasmittente><IdPaese>IT</IdPaese><IdCodice>%1$s</IdCodice></IdTrasmittente>
                <ProgressivoInvio>1</ProgressivoInvio><FormatoTrasmissione>FPR12</FormatoTrasmissione>
                <CodiceDestinatario>ABC1234</CodiceDestinatario></DatiTrasmissione>
                <CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>%1$s</IdCodice></IdFiscaleIVA>
                <Anagrafica><Denominazione>Serramenti Valdombra S.r.l.</Denominazione></Anagrafica><RegimeFiscale>RF01</RegimeFiscale></DatiAnagrafici>
                <Sede><Indirizzo>Via dei Mulini</Indirizzo><NumeroCivico>14</NumeroCivico><CAP>25128</CAP><Comune>Brescia</Comune><Provincia>BS</Provincia><Nazione>IT</Nazione></Sede>
                </CedentePrestatore>
                <CessionarioCommittente><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>%2$s</IdCodice></IdFiscaleIVA>
                <Anagrafica><Denominazione>%3$s</Denominazione></Anagrafica></DatiAnagrafici>
                <Sede><Indirizzo>Via del Castagno 27</Indirizzo><CAP>24126</CAP><Comune>Bergamo</Comune><Provincia>BG</Provincia><Nazione>IT</Nazione></Sede>
                </CessionarioCommittente>
                </FatturaElettronicaHeader>
                <FatturaElettronicaBody>
                <DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>%4$s</Data><Numero>%5$s</Numero>
                <ImportoTotaleDocumento>%6$s</ImportoTotaleDocumento></DatiGeneraliDocumento></DatiGenerali>
                <DatiBeniServizi><DettaglioLinee><NumeroLinea>1</NumeroLinea><Descrizione>Porte e finestre</Descrizione><PrezzoUnitario>%6$s</PrezzoUnitario>
                <PrezzoTotale>%6$s</PrezzoTotale><AliquotaIVA>0.00</AliquotaIVA></DettaglioLinee>
                <DatiRiepilogo><AliquotaIVA>0.00</AliquotaIVA><Natura>N2.2</Natura><ImponibileImporto>%6$s</ImponibileImporto><Imposta>0.00</Imposta></DatiRiepilogo></DatiBeniServizi>
                <DatiPagamento><CondizioniPagamento>TP02</CondizioniPagamento>%7$s</DatiPagamento>
                </FatturaElettronicaBody></p:FatturaElettronica>
                """.formatted(VALDOMBRA, customerVat, customer, day, number, total, payments);
        return write("IT" + VALDOMBRA + "_" + number.replace('/', '-') + ".xml", body);
    }

    public List<Path> written() {
        return List.copyOf(written);
    }

    public static String due(String day, String amount) {
        return "<DettaglioPagamento><ModalitaPagamento>MP05</ModalitaPagamento><DataScadenzaPagamento>" + day
                + "</DataScadenzaPagamento><ImportoPagamento>" + amount
                + "</ImportoPagamento><IBAN>IT60X0542811101000000123456</IBAN></DettaglioPagamento>";
    }

    private static String withoutDay(String amount) {
        return "<DettaglioPagamento><ModalitaPagamento>MP05</ModalitaPagamento><ImportoPagamento>" + amount
                + "</ImportoPagamento></DettaglioPagamento>";
    }

    private static String inCash(String day, String amount) {
        return "<DettaglioPagamento><ModalitaPagamento>MP01</ModalitaPagamento><DataScadenzaPagamento>" + day
                + "</DataScadenzaPagamento><ImportoPagamento>" + amount + "</ImportoPagamento></DettaglioPagamento>";
    }

    private Paperwork write(String name, String text) {
        var file = folder.resolve(name);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.add(file);
        return this;
    }
}

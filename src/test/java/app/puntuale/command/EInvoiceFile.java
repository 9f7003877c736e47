package app.puntuale.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small e-invoice of our own making.
///
/// @param supplier an Italian VAT number
/// @param customer the tax code of a person
/// @param due empty text when the file does not say when it is to be paid
record EInvoiceFile(String supplier, String customer, String number, String date, String due, String amount) {

    static final String FIRM = "99010370163";
    static final String PRATESI = "PRTGVR84C51A794F";

    /// Issued by the firm to Ginevra Pratesi on 12 January 2026, due on 11 February, for 122 euro.
    static EInvoiceFile numbered(String number) {
        return new EInvoiceFile(FIRM, PRATESI, number, "2026-01-12", "2026-02-11", "122.00");
    }

    EInvoiceFile from(String otherSupplier) {
        return new EInvoiceFile(otherSupplier, customer, number, date, due, amount);
    }

    EInvoiceFile of(String otherAmount) {
        return new EInvoiceFile(supplier, customer, number, date, due, otherAmount);
    }

    EInvoiceFile withoutDueDate() {
        return new EInvoiceFile(supplier, customer, number, date, "", amount);
    }

    Path in(Path file) throws IOException {
        return Files.writeString(file, xml());
    }

    String xml() {
        return """
                <p:FatturaElettronica versione="FPR12" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
                  <FatturaElettronicaHeader>
                    <DatiTrasmissione>
                      <ProgressivoInvio>7</ProgressivoInvio>
                      <FormatoTrasmissione>FPR12</FormatoTrasmissione>
                      <CodiceDestinatario>0000000</CodiceDestinatario>
                    </DatiTrasmissione>
                    <CedentePrestatore>
                      <DatiAnagrafici>
                        <IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>%s</IdCodice></IdFiscaleIVA>
                        <Anagrafica><Denominazione>Stamperia  Calendula</Denominazione></Anagrafica>
                      </DatiAnagrafici>
                      <Sede><Indirizzo>Via dei Torcolieri 14</Indirizzo><CAP>24122</CAP><Comune>Bergamo</Comune><Provincia>BG</Provincia><Nazione>IT</Nazione></Sede>
                    </CedentePrestatore>
                    <CessionarioCommittente>
                      <DatiAnagrafici>
                        <CodiceFiscale>%s</CodiceFiscale>
                        <Anagrafica><Nome>Ginevra</Nome><Cognome>Pratesi</Cognome></Anagrafica>
                      </DatiAnagrafici>
                      <Sede><Indirizzo>Via dei Gelsomini 13</Indirizzo><CAP>24121</CAP><Comune>Bergamo</Comune><Provincia>BG</Provincia><Nazione>IT</Nazione></Sede>
                    </CessionarioCommittente>
                  </FatturaElettronicaHeader>
                  <FatturaElettronicaBody>
                    <DatiGenerali><DatiGeneraliDocumento>
                      <TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>%s</Data><Numero>%s</Numero>
                      <ImportoTotaleDocumento>%s</ImportoTotaleDocumento>
                    </DatiGeneraliDocumento></DatiGenerali>
                    <DatiBeniServizi>
                      <DettaglioLinee><NumeroLinea>1</NumeroLinea></DettaglioLinee>
                      <DatiRiepilogo><AliquotaIVA>0.00</AliquotaIVA><ImponibileImporto>%s</ImponibileImporto><Imposta>0.00</Imposta><EsigibilitaIVA>I</EsigibilitaIVA></DatiRiepilogo>
                    </DatiBeniServizi>
                    %s
                  </FatturaElettronicaBody>
                </p:FatturaElettronica>
                """.formatted(supplier, customer, date, number, amount, amount, payment());
    }

    private String payment() {
        return due.isEmpty() ? "" : """
                <DatiPagamento>
                  <CondizioniPagamento>TP02</CondizioniPagamento>
                  <DettaglioPagamento><ModalitaPagamento>MP05</ModalitaPagamento><DataScadenzaPagamento>%s</DataScadenzaPagamento><ImportoPagamento>%s</ImportoPagamento></DettaglioPagamento>
                </DatiPagamento>""".formatted(due, amount);
    }
}

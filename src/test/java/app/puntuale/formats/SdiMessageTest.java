package app.puntuale.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.imports.FileFacts;
import app.puntuale.imports.SdiFacts;
import app.puntuale.imports.SdiMessage;
import app.puntuale.imports.SdiMessage.InvoiceNamed;
import app.puntuale.imports.SdiMessage.Rejection;
import app.puntuale.imports.Wrapping;
import app.puntuale.imports.Wrapping.SignatureCheck;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdiMessageTest {

    private static final String PUBLIC = "http://www.fatturapa.gov.it/sdi/messaggi/v1.0";
    private static final String PRIVATE = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fattura/messaggi/v1.0";

    @ParameterizedTest
    @CsvSource(textBlock = """
            RC, RicevutaConsegna
            MC, NotificaMancataConsegna
            MC, RicevutaImpossibilitaRecapito
            NS, NotificaScarto
            NS, RicevutaScarto
            NE, NotificaEsito
            DT, NotificaDecorrenzaTermini
            AT, AttestazioneTrasmissioneFattura
            EC, NotificaEsitoCommittente
            SE, ScartoEsitoCommittente
            SE, NotificaScartoEsitoCommittente
            MT, MetadatiInvioFile
            MT, FileMetadati
            """)
    void eachMessageIsKnownByItsRootUnderAnyPrefix(String kind, String root) {
        for (var prefix : List.of("types", "ns3", "a")) {
            assertEquals(
                    kind,
                    read(prefix, root, PRIVATE, "<IdentificativoSdI>111</IdentificativoSdI>")
                            .message()
                            .kind());
        }
    }

    @Test
    void aDeliveryReceiptSaysWhen() {
        assertEquals(
                new SdiFacts(
                        new Wrapping(List.of(), SignatureCheck.NONE, "UTF-8", false),
                        "RicevutaConsegna",
                        PRIVATE,
                        new SdiMessage(
                                "RC",
                                "987654321",
                                Optional.of("IT02342520158_0A1B2.xml.p7m"),
                                Optional.of("555"),
                                Optional.of("2026-02-01T09:00:00.000+01:00"),
                                Optional.of("2026-02-01T23:30:00Z"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                read("ns3", "RicevutaConsegna", PRIVATE, """
                        <IdentificativoSdI>987654321</IdentificativoSdI>
                        <NomeFile>IT02342520158_0A1B2.xml.p7m</NomeFile>
                        <Hash>2c1f</Hash>
                        <DataOraRicezione>2026-02-01T09:00:00.000+01:00</DataOraRicezione>
                        <DataOraConsegna>2026-02-01T23:30:00Z</DataOraConsegna>
                        <Destinatario><Codice>ABC1234</Codice><Descrizione>Gelso Nero</Descrizione></Destinatario>
                        <MessageId>555</MessageId>
                        """));
    }

    @Test
    void aRejectionSaysWhyAndTheArchiveAroundItDoesNotMisleadIt() {
        var message = read("types", "NotificaScarto", PUBLIC, """
                        <IdentificativoSdI>111</IdentificativoSdI>
                        <NomeFile>IT02342520158_0A1B2.xml</NomeFile>
                        <DataOraRicezione>2026-02-01T09:00:00</DataOraRicezione>
                        <RiferimentoArchivio><IdentificativoSdI>100</IdentificativoSdI><NomeFile>a.zip</NomeFile></RiferimentoArchivio>
                        <ListaErrori>
                          <Errore><Codice>00404</Codice><Descrizione>Fattura   duplicata</Descrizione><Suggerimento>Niente</Suggerimento></Errore>
                          <Errore><Codice>00423</Codice><Descrizione>Prezzo totale</Descrizione></Errore>
                        </ListaErrori>
                        """).message();
        assertEquals(
                List.of(new Rejection("00404", "Fattura duplicata"), new Rejection("00423", "Prezzo totale")),
                message.errors());
        assertEquals("111", message.sdiId());
        assertEquals(Optional.of("IT02342520158_0A1B2.xml"), message.fileName());
    }

    @Test
    void anOutcomeNamesItsInvoiceInsideANotificationOrByItself() {
        var outcome = """
                <IdentificativoSdI>112</IdentificativoSdI>
                <RiferimentoFattura><NumeroFattura>12</NumeroFattura><AnnoFattura>2026</AnnoFattura><PosizioneFattura>1</PosizioneFattura></RiferimentoFattura>
                <Esito>EC02</Esito><MessageIdCommittente>9</MessageIdCommittente>
                """;
        var invoice = Optional.of(new InvoiceNamed("12", "2026", "1"));
        var alone = read("types", "NotificaEsitoCommittente", PUBLIC, outcome).message();
        var inside = read(
                        "types",
                        "NotificaEsito",
                        PUBLIC,
                        "<IdentificativoSdI>111</IdentificativoSdI><EsitoCommittente>" + outcome
                                + "</EsitoCommittente><MessageId>7</MessageId>")
                .message();
        assertEquals(List.of(Optional.of("EC02"), invoice), List.of(alone.outcome(), alone.invoice()));
        assertEquals(List.of(Optional.of("EC02"), invoice), List.of(inside.outcome(), inside.invoice()));
        assertEquals(List.of("111", Optional.of("7")), List.of(inside.sdiId(), inside.messageId()));
        assertEquals(List.of("112", Optional.empty()), List.of(alone.sdiId(), alone.messageId()));
    }

    @Test
    void aRefusedOutcomeSaysWhy() {
        var message = read("types", "ScartoEsitoCommittente", PUBLIC, """
                        <IdentificativoSdI>112</IdentificativoSdI>
                        <RiferimentoFattura><NumeroFattura>12</NumeroFattura><AnnoFattura>2026</AnnoFattura></RiferimentoFattura>
                        <Scarto>EN01</Scarto><MessageId>8</MessageId><Note>Notifica non ammissibile</Note>
                        """).message();
        assertEquals(List.of(new Rejection("EN01", "Notifica non ammissibile")), message.errors());
        assertEquals(Optional.of(new InvoiceNamed("12", "2026", "")), message.invoice());
        assertEquals(Optional.empty(), message.outcome());
    }

    @Test
    void itsSignatureIsPassedOver() {
        var message = read("types", "NotificaDecorrenzaTermini", PUBLIC, """
                        <IdentificativoSdI>111</IdentificativoSdI><NomeFile>a.xml</NomeFile>
                        <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:Object><NomeFile>b.xml</NomeFile></ds:Object></ds:Signature>
                        """).message();
        assertEquals(Optional.of("a.xml"), message.fileName());
    }

    @Test
    void aMessageAboutNothingIsRefused() {
        assertEquals("MISSING_ELEMENT IdentificativoSdI", Fixture.refusal(Fixture.read("<RicevutaConsegna/>")));
        assertEquals("TRUNCATED", Fixture.refusal(Fixture.read("<RicevutaConsegna><IdentificativoSdI>1")));
    }

    private static SdiFacts read(String prefix, String root, String namespace, String inside) {
        var text =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?xml-stylesheet href=\"RC.xsl\"?><%1$s:%2$s xmlns:%1$s=\"%3$s\">%4$s</%1$s:%2$s>"
                        .formatted(prefix, root, namespace, inside);
        return switch (Fixture.read(text)) {
            case FileFacts.Sdi(var facts) -> facts;
            case FileFacts.EInvoice invoice -> throw new AssertionError(invoice.toString());
            case FileFacts.Refused refused -> throw new AssertionError(refused.toString());
        };
    }
}

package app.puntuale.imports;

import java.util.List;
import java.util.Optional;

/// What an e-invoice says, word for word: texts as in the file with each run of white space as one blank, dates and
/// amounts not yet understood, empty text where the file has nothing.
///
/// @param root local name of the root element
/// @param simplified FatturaElettronicaSemplificata (FSM10)
/// @param version the attribute `versione` of the root
/// @param format FormatoTrasmissione
/// @param progressive ProgressivoInvio
/// @param recipientCode CodiceDestinatario
/// @param recipientPec PECDestinatario
/// @param supplier CedentePrestatore; empty when the element is missing
/// @param customer CessionarioCommittente; empty when the element is missing
public record InvoiceFacts(
        Wrapping wrapping,
        String root,
        String namespace,
        boolean simplified,
        String version,
        String format,
        String progressive,
        String recipientCode,
        String recipientPec,
        Optional<PartyFacts> supplier,
        Optional<PartyFacts> customer,
        List<BodyFacts> bodies) {

    public InvoiceFacts {
        bodies = List.copyOf(bodies);
    }
}

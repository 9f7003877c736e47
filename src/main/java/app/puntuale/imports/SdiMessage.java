package app.puntuale.imports;

import java.util.List;
import java.util.Optional;

/// A message of the exchange system about a file, with times as they are written in it.
///
/// @param kind RC, MC, NS, NE, DT, AT, EC, SE or MT
/// @param fileName the invoice file it speaks of
/// @param received ISO date and time, with or without offset
/// @param delivered likewise; only in a delivery receipt
/// @param outcome EC01 (accepted) or EC02 (refused) by a public body
public record SdiMessage(
        String kind,
        String sdiId,
        Optional<String> fileName,
        Optional<String> messageId,
        Optional<String> received,
        Optional<String> delivered,
        Optional<String> outcome,
        Optional<InvoiceNamed> invoice,
        List<Rejection> errors) {

    public SdiMessage {
        errors = List.copyOf(errors);
    }

    /// The invoice inside the file that an outcome speaks of.
    public record InvoiceNamed(String number, String year, String position) {}

    /// Why SDI rejected the file.
    public record Rejection(String code, String text) {}
}

package app.puntuale.command;

import app.puntuale.imports.BodyFacts;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.InvoiceFacts;
import app.puntuale.imports.PartyFacts;
import app.puntuale.imports.ReadFile;
import app.puntuale.imports.SdiFacts;
import app.puntuale.imports.Wrapping;
import app.puntuale.imports.Wrapping.Layer;
import app.puntuale.imports.Wrapping.SignatureCheck;
import app.puntuale.texts.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// What one file says, in fields for a machine.
final class InspectReply {

    private InspectReply() {}

    static void fields(JsonObject line, ReadFile file, Texts texts) {
        line.text("file", file.name());
        switch (file.facts()) {
            case FileFacts.EInvoice(var facts) -> {
                line.text("result", "ok").nothing("reason");
                invoice(line, facts);
            }
            case FileFacts.Sdi(var facts) -> {
                line.text("result", "ok").nothing("reason");
                sdi(line, facts);
            }
            case FileFacts.Refused refused ->
                line.text("result", "error")
                        .text("reason", reason(refused, texts))
                        .text("reason_code", refused.flaw().name())
                        .object("readable_facts", refused.readable(), InspectReply::invoice);
        }
    }

    /// One sentence that says what is wrong and what to do.
    static String reason(FileFacts.Refused refused, Texts texts) {
        return texts.get("imports.flaw." + refused.flaw(), refused.detail());
    }

    private static void invoice(JsonObject line, InvoiceFacts facts) {
        wrapping(line, facts.wrapping());
        line.text("root", facts.root())
                .text("namespace", written(facts.namespace()))
                .text("kind", facts.simplified() ? "simplified" : "invoice")
                .text("version", written(facts.version()))
                .text("format", written(facts.format()))
                .text("progressive", written(facts.progressive()))
                .text("recipient_code", written(facts.recipientCode()))
                .object("supplier", facts.supplier(), InspectReply::party)
                .object("customer", facts.customer(), InspectReply::party)
                .list("bodies", facts.bodies(), InspectReply::body);
    }

    private static void wrapping(JsonObject line, Wrapping wrapping) {
        line.texts("layers", wrapping.layers().stream().map(InspectReply::word).toList())
                .text("signature", signature(wrapping.signature()))
                .text("encoding", written(wrapping.encoding()))
                .flag("bom", wrapping.bom());
    }

    private static void party(JsonObject object, PartyFacts party) {
        object.text("name", written(party.name()))
                .text("vat", written(party.vat()))
                .text("cf", written(party.taxCode()))
                .text("country", written(party.country()));
    }

    private static void body(JsonObject object, BodyFacts body) {
        object.text("type", written(body.typeCode()))
                .text("number", written(body.number()))
                .text("date", written(body.date()))
                .text("currency", written(body.currency()))
                .text("total", body.total().map(BigDecimal::toPlainString))
                .text("total_declared", written(body.totalDeclared()))
                .text("total_of_summary", body.totalOfSummary().map(BigDecimal::toPlainString))
                .texts("vat_chargeability", body.vatChargeability())
                .list(
                        "withholding",
                        body.withholding(),
                        (withheld, facts) -> withheld.text("type", facts.type()).text("amount", facts.amount()))
                .text("stamp_duty", written(body.stampDuty()))
                .number("fund_contributions", body.fundContributions())
                .number("lines", body.lines())
                .list("payments", body.payments(), InspectReply::payment)
                .texts("attachments", body.attachments());
    }

    private static void payment(JsonObject object, BodyFacts.PaymentFacts payment) {
        object.text("due", written(payment.due()))
                .text("amount", written(payment.amount()))
                .text("method", written(payment.method()))
                .text("iban", written(payment.iban()))
                .text("condition", written(payment.condition()))
                .text("terms_from", written(payment.termsFrom()))
                .text("terms_days", written(payment.termsDays()));
    }

    private static void sdi(JsonObject line, SdiFacts facts) {
        var message = facts.message();
        wrapping(line, facts.wrapping());
        line.text("root", facts.root())
                .text("namespace", written(facts.namespace()))
                .text("kind", "sdi-message")
                .text("message", message.kind())
                .text("sdi_id", written(message.sdiId()))
                .text("file_name", message.fileName())
                .text("message_id", message.messageId())
                .text("received", message.received())
                .text("delivered", message.delivered())
                .object(
                        "invoice_ref",
                        message.invoice(),
                        (object, invoice) -> object.text("number", invoice.number())
                                .text("year", invoice.year())
                                .text("position", invoice.position()))
                .text("outcome", message.outcome())
                .list(
                        "errors",
                        message.errors(),
                        (object, error) -> object.text("code", error.code()).text("text", error.text()));
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(present -> !present.isEmpty());
    }

    private static String word(Layer layer) {
        return layer.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> signature(SignatureCheck check) {
        return switch (check) {
            case NONE -> Optional.empty();
            case VALID -> Optional.of("valid");
            case INVALID -> Optional.of("invalid");
            case NOT_CHECKABLE -> Optional.of("not-checkable");
        };
    }
}

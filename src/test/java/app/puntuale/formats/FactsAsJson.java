package app.puntuale.formats;

import app.puntuale.imports.BodyFacts;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.InvoiceFacts;
import app.puntuale.imports.PartyFacts;
import app.puntuale.imports.SdiFacts;
import app.puntuale.imports.Wrapping;
import app.puntuale.imports.Wrapping.SignatureCheck;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Our facts with the names of the expected ones.
final class FactsAsJson {

    private FactsAsJson() {}

    static Map<String, @Nullable Object> of(FileFacts facts) {
        return switch (facts) {
            case FileFacts.EInvoice invoice -> {
                var all = invoice(invoice.facts());
                all.put("result", "ok");
                yield all;
            }
            case FileFacts.Sdi sdi -> {
                var all = sdi(sdi.facts());
                all.put("result", "ok");
                yield all;
            }
            case FileFacts.Refused refused -> {
                var all = new LinkedHashMap<String, @Nullable Object>();
                all.put("result", "error");
                all.put("reason", (refused.flaw() + " " + refused.detail()).strip());
                refused.readable().ifPresent(readable -> all.put("readable_facts", invoice(readable)));
                yield all;
            }
        };
    }

    private static Map<String, @Nullable Object> invoice(InvoiceFacts facts) {
        var all = wrapping(facts.wrapping(), facts.root(), facts.namespace());
        all.put("kind", facts.simplified() ? "simplified" : "invoice");
        all.put("version", text(facts.version()));
        all.put("format", text(facts.format()));
        all.put("progressive", text(facts.progressive()));
        all.put("recipient_code", text(facts.recipientCode()));
        all.put("supplier", facts.supplier().map(FactsAsJson::party).orElse(null));
        all.put("customer", facts.customer().map(FactsAsJson::party).orElse(null));
        all.put(
                "bodies",
                facts.bodies().stream()
                        .map(body -> body(body, facts.simplified()))
                        .toList());
        return all;
    }

    private static Map<String, @Nullable Object> wrapping(Wrapping wrapping, String root, String namespace) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put(
                "layers",
                wrapping.layers().stream()
                        .map(layer -> layer.name().toLowerCase(Locale.ROOT))
                        .toList());
        if (wrapping.signature() != SignatureCheck.NONE) {
            all.put("signature", wrapping.signature().name().toLowerCase(Locale.ROOT));
        }
        all.put("encoding", text(wrapping.encoding()));
        all.put("bom", wrapping.bom());
        all.put("root", root);
        all.put("namespace", namespace);
        return all;
    }

    private static Map<String, @Nullable Object> party(PartyFacts party) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("name", text(party.name()));
        all.put("vat", text(party.vat()));
        all.put("cf", text(party.taxCode()));
        all.put("country", text(party.country()));
        return all;
    }

    private static Map<String, @Nullable Object> body(BodyFacts body, boolean simplified) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("type", text(body.typeCode()));
        all.put("number", text(body.number()));
        all.put("date", text(body.date()));
        all.put("currency", text(body.currency()));
        all.put("total", number(body.total()));
        all.put("total_declared", text(body.totalDeclared()));
        all.put("total_of_summary", number(body.totalOfSummary()));
        if (!simplified) {
            all.put("vat_chargeability", body.vatChargeability());
            all.put(
                    "withholding",
                    body.withholding().stream().map(FactsAsJson::withheld).toList());
            all.put("fund_contributions", String.valueOf(body.fundContributions()));
        }
        all.put("stamp_duty", text(body.stampDuty()));
        all.put("lines", String.valueOf(body.lines()));
        all.put("payments", body.payments().stream().map(FactsAsJson::payment).toList());
        all.put("attachments", body.attachments());
        return all;
    }

    private static Map<String, @Nullable Object> withheld(BodyFacts.Withheld withheld) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("type", text(withheld.type()));
        all.put("amount", text(withheld.amount()));
        return all;
    }

    private static Map<String, @Nullable Object> payment(BodyFacts.PaymentFacts payment) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("due", text(payment.due()));
        all.put("amount", text(payment.amount()));
        all.put("method", text(payment.method()));
        all.put("iban", text(payment.iban()));
        all.put("condition", text(payment.condition()));
        all.put("terms_from", text(payment.termsFrom()));
        all.put("terms_days", text(payment.termsDays()));
        return all;
    }

    private static Map<String, @Nullable Object> sdi(SdiFacts facts) {
        var message = facts.message();
        var all = wrapping(facts.wrapping(), facts.root(), facts.namespace());
        all.put("kind", "sdi-message");
        all.put("message", message.kind());
        all.put("sdi_id", message.sdiId());
        all.put("file_name", message.fileName().orElse(null));
        all.put("message_id", message.messageId().orElse(null));
        all.put("received", message.received().orElse(null));
        all.put("delivered", message.delivered().orElse(null));
        message.outcome().ifPresent(outcome -> all.put("outcome", outcome));
        if (message.kind().equals("EC")) {
            message.invoice()
                    .ifPresent(named -> all.put(
                            "invoice_ref",
                            Map.of("number", named.number(), "year", named.year(), "position", named.position())));
        }
        if (message.kind().equals("NS")) {
            all.put(
                    "errors",
                    message.errors().stream()
                            .map(error -> Map.of("code", error.code(), "text", error.text()))
                            .toList());
        }
        return all;
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}

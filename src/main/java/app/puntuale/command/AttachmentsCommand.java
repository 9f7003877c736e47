package app.puntuale.command;

import app.puntuale.archive.Document;
import app.puntuale.customers.Customer;
import app.puntuale.followups.Attachment;
import app.puntuale.invoices.Invoice;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `attachments`: the documents of a customer and what they prove; one of them is given back as it came.
final class AttachmentsCommand implements Command {

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.attachments.about"), texts)
                .customer()
                .option("--save", Label.NUMBER, texts.get("command.attachments.save"))
                .option("--out", Label.PATH, texts.get("command.attachments.out"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var texts = session.texts();
        if (given.has("--save") != given.has("--out")) {
            throw new Misuse(texts.get("command.attachments.both"));
        }
        var customer = CustomerOption.customer(given, session);
        var attached = session.office().proofs().of(customer.id());
        return given.has("--save") ? save(given, attached, customer, session) : list(attached, customer, session);
    }

    private static Outcome list(List<Attachment> attached, Customer customer, Session session) {
        var texts = session.texts();
        var numbers = numbers(customer, session);
        var table = new Table().figures("").words("").words("").words("").words("");
        for (var one : attached) {
            var invoices = invoices(one, numbers);
            session.replies().line(line -> fields(line, one, invoices));
            table.row(
                    "  " + one.id().value(),
                    Formats.day(one.on()),
                    texts.get("facts.exhibit." + one.what().exhibit()),
                    one.what().name(),
                    invoices.isEmpty() ? texts.get("command.attachments.whole") : String.join(", ", invoices));
        }
        if (attached.isEmpty()) {
            session.replies().say(texts.get("command.attachments.none", customer.name()));
        }
        table.bareLines().forEach(session.replies()::say);
        return Outcome.DONE;
    }

    private static Outcome save(Given given, List<Attachment> attached, Customer customer, Session session) {
        var texts = session.texts();
        var number = given.requiredWholeNumber("--save");
        var out = OutFile.of(given.path(given.required("--out")), texts);
        var wanted = attached.stream()
                .filter(one -> one.id().value() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(texts.get("command.attachments.noSuch", number, customer.name())));
        var document = session.office()
                .proofs()
                .document(wanted)
                .orElseThrow(() -> new Refusal(texts.get("command.attachments.lost")));
        out.write(document.content());
        session.replies().line(line -> {
            fields(line, wanted, invoices(wanted, numbers(customer, session)));
            written(line, document, out);
        });
        session.replies()
                .say(texts.get("command.attachments.saved", wanted.what().name(), out.toString()));
        return Outcome.DONE;
    }

    private static void fields(JsonObject line, Attachment one, List<String> invoices) {
        line.number("entry", one.id().value())
                .text("on", one.on().toString())
                .text("author", one.author())
                .text("as", Today.word(one.what().exhibit()))
                .text("name", one.what().name())
                .texts("invoices", invoices);
    }

    private static void written(JsonObject line, Document document, OutFile out) {
        line.text("file", out.toString())
                .number("bytes", document.content().size())
                .text("sha256", document.content().sha256());
    }

    private static Map<InvoiceId, String> numbers(Customer customer, Session session) {
        return session.office().archive().invoices().of(customer.id()).stream()
                .collect(Collectors.toMap(Invoice::id, Invoice::number));
    }

    private static List<String> invoices(Attachment one, Map<InvoiceId, String> numbers) {
        return one.what().invoices().stream()
                .map(invoice -> numbers.getOrDefault(invoice, "?"))
                .sorted()
                .toList();
    }
}

package app.puntuale.letters;

import app.puntuale.invoices.AppliedCredit;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the words of the e-mail: those of the letter, with the invoices and the bank's lines in short.
final class CoverNoteWriter {

    private static final int SHOWN = 12;

    private final Occasion occasion;
    private final Texts texts;
    private final Sentences sentences;

    private CoverNoteWriter(Occasion occasion, Texts texts) {
        this.occasion = occasion;
        this.texts = texts;
        this.sentences = new Sentences(occasion, texts);
    }

    static CoverNote write(Occasion occasion, Texts texts) {
        return new CoverNoteWriter(occasion, texts).note();
    }

    private CoverNote note() {
        var text = new ArrayList<String>();
        var html = new ArrayList<String>();
        for (var part : parts()) {
            text.add(part.stream().map(CoverNoteWriter::bare).collect(Collectors.joining("\n")));
            html.add("<p>" + part.stream().map(CoverNoteWriter::marked).collect(Collectors.joining("<br>\n")) + "</p>");
        }
        return new CoverNote(
                subject(),
                String.join("\n\n", text) + "\n",
                "<!DOCTYPE html>\n<html lang=\"" + texts.language().code() + "\"><body>\n" + String.join("\n", html)
                        + "\n</body></html>\n");
    }

    private String subject() {
        var first = occasion.demand().asked().getFirst().item();
        return texts.get(
                "letters.mail.subject." + occasion.words(),
                sentences.invoiceCount(),
                sentences.numbers(),
                first.dueOn().map(Formats::day).orElse(""),
                Words.plain(first.number()),
                sentences.invoiceCount() - 1);
    }

    /// Paragraphs of lines; two asterisks begin and end bold type.
    private List<List<String>> parts() {
        var signer = sentences.signer();
        return List.of(
                List.of(sentences.salutation()),
                List.of(sentences.opening()),
                invoices(),
                List.of(sentences.request()),
                sentences.transfer().stream()
                        .map(line -> line.label() + ": " + line.text())
                        .toList(),
                List.of(sentences.allWell()),
                List.of(attached()),
                Stream.of(sentences.greeting(), "**" + signer.label() + "**", signer.text())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private List<String> invoices() {
        var asked = occasion.demand().asked();
        var lines = new ArrayList<String>();
        asked.stream().limit(SHOWN).forEach(line -> {
            lines.add(invoice(line));
            line.notPaid().creditNotes().stream().map(this::lowered).forEach(lines::add);
        });
        if (asked.size() > SHOWN) {
            lines.add(texts.get("letters.mail.more", asked.size() - SHOWN));
        }
        lines.addAll(extras());
        if (lines.size() > 1) {
            lines.add(texts.get("letters.mail.total", "**" + sentences.total() + "**"));
        }
        return lines;
    }

    private List<String> extras() {
        var demand = occasion.demand();
        var lines = new ArrayList<String>();
        if (demand.interest().isPositive()) {
            lines.add(texts.get("letters.mail.interest", demand.interest()));
        }
        if (demand.lumpSums().isPositive()) {
            lines.add(texts.get("letters.mail.lumpSums", demand.lumpSums()));
        }
        demand.credits().stream().map(this::credit).forEach(lines::add);
        return lines;
    }

    private String lowered(AppliedCredit credit) {
        return texts.get("letters.mail.lowered", Words.plain(credit.number()), credit.issuedOn(), credit.amount());
    }

    private String credit(Credit credit) {
        return texts.get(
                "letters.mail.credit",
                credit.isCreditNote() ? Words.plain(credit.number()) : texts.get("letters.table.payment"),
                credit.on(),
                credit.amount().negated());
    }

    private String invoice(Asked line) {
        var item = line.item();
        var number = Words.plain(item.number());
        var instalment = item.positions() > 1
                ? ", " + texts.get("letters.table.instalment", item.position(), item.positions())
                : "";
        return texts.get(
                "letters.mail.invoice",
                number + instalment,
                item.issuedOn(),
                item.dueOn().orElseThrow(),
                "**" + Formats.money(line.residual()) + "**");
    }

    private String attached() {
        var hasCode =
                occasion.choices().code() && occasion.demand().total().euros().isPositive();
        return texts.get(
                "letters.mail.attached",
                occasion.protocol().orElseGet(() -> texts.get("letters.mail.number")),
                hasCode ? 1 : 0);
    }

    static String html(String text) {
        var paragraphs = Arrays.stream(text.strip().split("\\R\\s*\\R", -1))
                .map(paragraph -> "<p>" + marked(paragraph).replaceAll("\\R", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html><body>\n" + paragraphs + "\n</body></html>\n";
    }

    private static String bare(String line) {
        return line.replace("**", "");
    }

    private static String marked(String line) {
        var escaped = line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return escaped.replaceAll("\\*\\*(.*?)\\*\\*", "<b>$1</b>");
    }
}

package app.puntuale.command;

import app.puntuale.imports.ImportResult;
import app.puntuale.imports.Preview;
import app.puntuale.imports.PreviewLine;
import app.puntuale.imports.Receivable;
import app.puntuale.imports.Refusal;
import app.puntuale.invoices.Doubt;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An import, before and after, in sentences and in fields.
record ImportReply(Replies replies, Texts texts) {

    /// What would happen, counted and summed up, with every refusal.
    void preview(Preview preview) {
        preview.proposedCompany()
                .ifPresent(company -> replies.say(texts.get(
                        "command.import.company",
                        company.name(),
                        company.vatNumber().toString())));
        say("command.import.count.invoices", preview.invoices());
        say("command.import.count.creditNotes", preview.creditNotes());
        say("command.import.count.incomplete", preview.incomplete());
        for (var doubt : Doubt.values()) {
            if (doubt != Doubt.DUE_DATE_MISSING && preview.doubtful(doubt).count() > 0) {
                var tally = preview.doubtful(doubt);
                replies.say(texts.get(
                        "command.import.doubtful",
                        tally.count(),
                        texts.get("command.doubt." + doubt),
                        Formats.money(tally.sum())));
            }
        }
        say("command.import.count.alreadyThere", preview.alreadyThere());
        if (preview.sdiMessages() > 0) {
            replies.say(texts.get("command.import.sdiMessages", preview.sdiMessages()));
        }
        if (preview.refused() + preview.changedCopies().count() > 0) {
            replies.say(texts.get(
                    "command.import.refused",
                    preview.refused() + preview.changedCopies().count()));
        }
        for (var line : preview.lines()) {
            switch (line) {
                case PreviewLine.Refused(var name, var refusal) -> replies.say("  " + name + ": " + reason(refusal));
                case PreviewLine.ChangedCopy(var name, var receivable) ->
                    replies.say("  " + name + ": " + changedCopy(receivable));
                case PreviewLine.ToImport _,
                        PreviewLine.Incomplete _,
                        PreviewLine.AlreadyThere _,
                        PreviewLine.SdiNews _ -> {}
            }
        }
    }

    /// What was done.
    void result(ImportResult result) {
        replies.say(texts.get("command.import.done", result.invoices(), result.creditNotes(), result.newCustomers()));
        result.lost().forEach(lost -> replies.say("  " + lost.name() + ": " + reason(lost.refusal())));
    }

    /// One object for each line of the preview, with what became of it.
    ///
    /// @param result empty when nothing was stored: the outcomes are then those that a confirmation would have
    void lines(Preview preview, Optional<ImportResult> result) {
        if (!replies.forMachines()) {
            return;
        }
        var lost = result.map(ImportResult::lost).stream()
                .flatMap(lines -> lines.stream())
                .collect(Collectors.toMap(PreviewLine::name, PreviewLine.Refused::refusal, (one, other) -> one));
        for (var line : preview.lines()) {
            replies.line(object -> {
                object.text("file", line.name());
                var refusal = Optional.ofNullable(lost.get(line.name()));
                if (refusal.isPresent()) {
                    outcome(
                            object,
                            "refused",
                            reason(refusal.get()),
                            refusal.get().flaw().name());
                } else {
                    outcome(object, line, result);
                }
                facts(object, line);
            });
        }
    }

    private void outcome(JsonObject object, PreviewLine line, Optional<ImportResult> result) {
        switch (line) {
            case PreviewLine.ToImport _ -> outcome(object, "imported");
            case PreviewLine.Incomplete(var _, var receivable) ->
                outcome(object, "incomplete", incomplete(receivable), Doubt.DUE_DATE_MISSING.name());
            case PreviewLine.AlreadyThere _ ->
                outcome(object, "duplicate", texts.get("command.import.reason.alreadyThere"), "ALREADY_THERE");
            case PreviewLine.ChangedCopy(var _, var receivable) ->
                outcome(object, "duplicate", changedCopy(receivable), "CHANGED_COPY");
            case PreviewLine.Refused(var _, var refusal) ->
                outcome(object, "refused", reason(refusal), refusal.flaw().name());
            case PreviewLine.SdiNews _ -> {
                if (result.filter(done -> done.sdiMessages() == 0).isPresent()) {
                    outcome(object, "duplicate", texts.get("command.import.reason.alreadyThere"), "ALREADY_THERE");
                } else {
                    outcome(object, "imported");
                }
            }
        }
        object.flag("stored", result.isPresent() && isStorable(line));
    }

    private static boolean isStorable(PreviewLine line) {
        return switch (line) {
            case PreviewLine.ToImport _, PreviewLine.Incomplete _, PreviewLine.SdiNews _ -> true;
            case PreviewLine.AlreadyThere _, PreviewLine.ChangedCopy _, PreviewLine.Refused _ -> false;
        };
    }

    private static void outcome(JsonObject object, String word) {
        object.text("outcome", word).nothing("reason").nothing("reason_code");
    }

    private static void outcome(JsonObject object, String word, String reason, String code) {
        object.text("outcome", word).text("reason", reason).text("reason_code", code);
    }

    private static void facts(JsonObject object, PreviewLine line) {
        switch (line) {
            case PreviewLine.OfInvoice invoice -> receivable(object, invoice.receivable());
            case PreviewLine.Refused(var _, var refusal) -> object.text("number", refusal.number());
            case PreviewLine.SdiNews(var _, var message, var _) -> object.text("sdi_message", message.kind());
        }
    }

    private static void receivable(JsonObject object, Receivable receivable) {
        object.text("number", receivable.key().number())
                .text("type", receivable.key().typeCode())
                .text("date", receivable.issuedOn().toString())
                .text("customer", receivable.customer().name())
                .amount("payable", receivable.payable())
                .text("currency", receivable.payable().currency().getCurrencyCode())
                .texts("doubts", names(receivable.doubts()));
    }

    private static List<String> names(Set<Doubt> doubts) {
        return doubts.stream().map(Enum::name).sorted().toList();
    }

    private String reason(Refusal refusal) {
        var sentence = texts.get("imports.flaw." + refusal.flaw(), refusal.detail());
        return refusal.number().isEmpty()
                ? sentence
                : texts.get("command.import.reason.ofInvoice", refusal.number(), sentence);
    }

    private String incomplete(Receivable receivable) {
        return receivable.instalments().stream()
                .flatMap(instalment -> instalment.proposedDueOn().stream())
                .findFirst()
                .map(day -> texts.get("command.import.reason.incomplete", day))
                .orElseGet(() -> texts.get("command.import.reason.incompleteWithoutDay"));
    }

    private String changedCopy(Receivable receivable) {
        return texts.get("command.import.reason.changedCopy", receivable.key().number());
    }

    private void say(String key, Preview.Tally tally) {
        if (tally.count() > 0) {
            replies.say(texts.get(key, tally.count(), Formats.money(tally.sum())));
        }
    }
}

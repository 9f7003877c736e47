package app.puntuale.desktop.imports;

import app.puntuale.desktop.controls.Tone;
import app.puntuale.imports.InstalmentDraft;
import app.puntuale.imports.PreviewLine;
import app.puntuale.imports.Receivable;
import app.puntuale.imports.Refusal;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.Doubt;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A line of a preview in words.
record LineWords(String icon, Tone tone, String title, String sentence, String file, String amount) {

    private static final int LONGEST_FILE = 48;

    static LineWords of(PreviewLine line, Texts texts) {
        return switch (line) {
            case PreviewLine.ToImport(var file, var receivable) ->
                of("mdi2c-check-circle-outline", Tone.SUCCESS, file, receivable, fate(receivable, texts), texts);
            case PreviewLine.Incomplete(var file, var receivable) ->
                of(
                        "mdi2a-alert-circle-outline",
                        Tone.WARNING,
                        file,
                        receivable,
                        proposedDay(receivable)
                                .map(day -> texts.get("imports.line.incomplete", day))
                                .orElseGet(() -> texts.get("imports.line.incompleteWithoutDay")),
                        texts);
            case PreviewLine.AlreadyThere(var file, var receivable) ->
                of("mdi2c-content-copy", Tone.NEUTRAL, file, receivable, texts.get("imports.line.alreadyThere"), texts);
            case PreviewLine.ChangedCopy(var file, var receivable) ->
                of("mdi2f-file-compare", Tone.WARNING, file, receivable, texts.get("imports.line.changed"), texts);
            case PreviewLine.Refused(var file, var refusal) -> refused(file, refusal, texts);
            case PreviewLine.SdiNews(var file, var message, var _) ->
                new LineWords(
                        "mdi2e-email-check-outline",
                        Tone.ACCENT,
                        texts.get("imports.line.sdi", message.kind()),
                        texts.get("imports.line.sdiSentence"),
                        shortened(file),
                        "");
        };
    }

    /// The sentence for a refusal, with what stands in its gap.
    static String sentence(Refusal refusal, Texts texts) {
        return texts.get("imports.flaw." + refusal.flaw(), refusal.detail());
    }

    /// The end of a path is what people know a file by.
    static String shortened(String file) {
        var name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        return name.length() <= LONGEST_FILE ? name : "…" + name.substring(name.length() - LONGEST_FILE);
    }

    private static LineWords of(
            String icon, Tone tone, String file, Receivable receivable, String sentence, Texts texts) {
        var key = receivable.kind() == DocumentKind.INVOICE ? "imports.line.invoice" : "imports.line.creditNote";
        return new LineWords(
                icon,
                tone,
                texts.get(key, receivable.key().number(), receivable.customer().name()),
                sentence,
                shortened(file),
                Formats.money(receivable.payable()));
    }

    private static LineWords refused(String file, Refusal refusal, Texts texts) {
        return new LineWords(
                "mdi2c-close-circle-outline",
                Tone.DANGER,
                refusal.number().isEmpty()
                        ? shortened(file)
                        : texts.get("imports.line.refusedInvoice", refusal.number()),
                sentence(refusal, texts),
                refusal.number().isEmpty() ? "" : shortened(file),
                "");
    }

    private static String fate(Receivable receivable, Texts texts) {
        if (receivable.doubts().contains(Doubt.AMOUNTS_DIFFER)) {
            return texts.get("imports.line.differ", receivable.payable(), receivable.instalmentsTotal());
        }
        if (receivable.doubts().contains(Doubt.PERHAPS_COLLECTED)) {
            return texts.get("imports.line.perhapsCollected", receivable.issuedOn());
        }
        if (receivable.kind() == DocumentKind.CREDIT_NOTE) {
            return texts.get("imports.line.issued", receivable.issuedOn());
        }
        var due = dueDays(receivable);
        return due.size() == 1
                ? texts.get("imports.line.due", receivable.issuedOn(), due.getFirst())
                : texts.get("imports.line.dueInParts", receivable.issuedOn(), due.size());
    }

    private static List<LocalDate> dueDays(Receivable receivable) {
        return receivable.instalments().stream()
                .flatMap(instalment -> instalment.dueOn().stream())
                .toList();
    }

    private static Optional<LocalDate> proposedDay(Receivable receivable) {
        return receivable.instalments().stream()
                .map(InstalmentDraft::proposedDueOn)
                .flatMap(Optional::stream)
                .findFirst();
    }
}

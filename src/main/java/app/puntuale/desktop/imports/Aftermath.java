package app.puntuale.desktop.imports;

import app.puntuale.followups.QueueEntry;
import app.puntuale.imports.ImportResult;
import app.puntuale.imports.Preview;
import app.puntuale.imports.PreviewLine;
import app.puntuale.imports.Receivable;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What an import has left behind: what came in, what of it is open and late, and what needs a person.
///
/// @param files how many were read
/// @param open the instalments that came in and are not paid
/// @param queue what is to be done today
record Aftermath(
        ImportResult result, int files, List<OpenItem> open, List<Attention> attentions, List<QueueEntry> queue) {

    /// An invoice is found again in the archive by what its number and its day are: two of the firm's own that have
    /// both in common are the same.
    private record Sign(String number, LocalDate issuedOn) {}

    private record Origin(String file, Receivable receivable) {}

    Aftermath {
        open = List.copyOf(open);
        attentions = List.copyOf(attentions);
        queue = List.copyOf(queue);
    }

    static Aftermath of(
            ImportResult result, int files, Preview preview, List<OpenItem> allOpen, List<QueueEntry> queue) {
        var origins = origins(preview);
        var open = allOpen.stream()
                .filter(item -> origins.containsKey(new Sign(item.number(), item.issuedOn())))
                .toList();
        var attentions = new ArrayList<Attention>();
        var looked = new HashSet<Object>();
        for (var item : open) {
            var origin = origins.get(new Sign(item.number(), item.issuedOn()));
            if (origin != null) {
                item.doubts().stream()
                        .sorted()
                        .filter(doubt -> doubt == Doubt.DUE_DATE_MISSING
                                ? item.dueOn().isEmpty()
                                : looked.add(List.of(item.invoice(), doubt)))
                        .forEach(doubt -> attentions.add(about(item, doubt, origin)));
            }
        }
        attentions.sort(Comparator.comparingInt(Aftermath::place));
        attentions.addAll(unstored(preview));
        result.lost().forEach(lost -> attentions.add(new Attention.Refused(lost.name(), lost.refusal())));
        return new Aftermath(result, files, open, attentions, queue);
    }

    Amounts openSum() {
        return Amounts.of(open.stream().map(OpenItem::outstanding).toList());
    }

    List<OpenItem> overdue(LocalDate today) {
        return open.stream().filter(item -> item.isOverdue(today)).toList();
    }

    /// What keeps an invoice from being followed up comes first.
    private static int place(Attention attention) {
        return switch (attention) {
            case Attention.DueDateMissing _ -> 0;
            case Attention.PerhapsCollected _ -> 1;
            case Attention.AmountsDiffer _ -> 2;
            case Attention.Doubtful _ -> 3;
            case Attention.ChangedCopy _, Attention.Refused _ -> 4;
        };
    }

    private static Map<Sign, Origin> origins(Preview preview) {
        var origins = new HashMap<Sign, Origin>();
        for (var line : preview.lines()) {
            switch (line) {
                case PreviewLine.ToImport(var file, var receivable) -> remember(origins, file, receivable);
                case PreviewLine.Incomplete(var file, var receivable) -> remember(origins, file, receivable);
                case PreviewLine.AlreadyThere _,
                        PreviewLine.ChangedCopy _,
                        PreviewLine.Refused _,
                        PreviewLine.SdiNews _ -> {}
            }
        }
        return origins;
    }

    private static void remember(Map<Sign, Origin> origins, String file, Receivable receivable) {
        origins.put(new Sign(receivable.key().number(), receivable.issuedOn()), new Origin(file, receivable));
    }

    private static Attention about(OpenItem item, Doubt doubt, Origin origin) {
        var customer = origin.receivable().customer().name();
        return switch (doubt) {
            case DUE_DATE_MISSING -> new Attention.DueDateMissing(item, customer, origin.file());
            case PERHAPS_COLLECTED -> new Attention.PerhapsCollected(item, customer, origin.file());
            case AMOUNTS_DIFFER ->
                new Attention.AmountsDiffer(
                        item,
                        customer,
                        origin.file(),
                        origin.receivable().payable(),
                        origin.receivable().instalmentsTotal());
            case REJECTED_BY_SDI, REFUSED_BY_CUSTOMER, WRONG_CHECK_DIGIT ->
                new Attention.Doubtful(item, customer, origin.file(), doubt);
        };
    }

    private static List<Attention> unstored(Preview preview) {
        var attentions = new ArrayList<Attention>();
        for (var line : preview.lines()) {
            switch (line) {
                case PreviewLine.ChangedCopy(var file, var receivable) ->
                    attentions.add(new Attention.ChangedCopy(
                            receivable.key().number(),
                            receivable.issuedOn(),
                            receivable.customer().name(),
                            file));
                case PreviewLine.Refused(var file, var refusal) -> attentions.add(new Attention.Refused(file, refusal));
                case PreviewLine.ToImport _,
                        PreviewLine.Incomplete _,
                        PreviewLine.AlreadyThere _,
                        PreviewLine.SdiNews _ -> {}
            }
        }
        return attentions;
    }
}

package app.puntuale.letters;

import app.puntuale.interest.Imputed;
import app.puntuale.interest.InterestRow;
import app.puntuale.interest.InterestStatement;
import app.puntuale.interest.Movement;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The law at the foot of a letter: on what footing interest and the EUR 40 are asked, and what the letter does.
final class SmallPrints {

    private final Occasion occasion;
    private final Texts texts;

    SmallPrints(Occasion occasion, Texts texts) {
        this.occasion = occasion;
        this.texts = texts;
    }

    /// Empty text when there is nothing to say.
    String text() {
        var sentences = new ArrayList<String>();
        sentences.addAll(interest());
        if (occasion.demand().lumpSums().isPositive()) {
            sentences.add(texts.get("letters.law.lumpSum"));
        }
        if (occasion.isNotice()) {
            payments().ifPresent(sentences::add);
            sentences.add(texts.get("letters.law.prescription"));
        }
        return String.join(" ", sentences);
    }

    /// What has come in on these invoices, with its days (B-3).
    private Optional<String> payments() {
        var byDay = occasion.demand()
                .statements()
                .flatMap(statement -> statement.imputed().stream())
                .map(Imputed::movement)
                .filter(Movement.Paid.class::isInstance)
                .collect(Collectors.groupingBy(
                        Movement::on, TreeMap::new, Collectors.mapping(Movement::amount, Money.sum())));
        var days = byDay.entrySet().stream()
                .map(day -> texts.get("letters.paidOn", day.getValue(), day.getKey()))
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get("letters.law.payments", Words.list(days, texts)));
    }

    private List<String> interest() {
        return switch (occasion.choices().interest()) {
            case NONE -> List.of();
            case MENTIONED ->
                List.of(texts.get("letters.law.mentioned." + occasion.terms().regime(), rate()));
            case CALCULATED -> occasion.countsInterest() ? calculated() : List.of();
        };
    }

    private List<String> calculated() {
        var demand = occasion.demand();
        var sentences = new ArrayList<String>();
        var unknown = demand.unknownFrom();
        var until = unknown.map(day -> day.minusDays(1)).orElse(demand.on());
        sentences.add(texts.get("letters.law.calculated." + occasion.terms().regime(), until, rate()));
        unknown.ifPresent(day -> sentences.add(texts.get("letters.law.unknown", day)));
        return sentences;
    }

    /// `10,15 % annuo (tasso BCE 2,15 % più 8 punti)`; a rate that nobody knows yet is said to be so.
    private String rate() {
        return currentPercent().map(this::explained).orElseGet(() -> texts.get("letters.rate.unknown"));
    }

    private String explained(BigDecimal percent) {
        return switch (occasion.terms().regime()) {
            case B2B, PA, AGRI ->
                texts.get(
                        "letters.rate.act",
                        Formats.percent(percent),
                        Formats.percent(percent.subtract(occasion.terms().points())),
                        Formats.figure(occasion.terms().points()));
            case CONSUMER, CONTRACT -> texts.get("letters.rate.plain", Formats.percent(percent));
        };
    }

    private Optional<BigDecimal> currentPercent() {
        return occasion.demand()
                .statements()
                .map(InterestStatement::rows)
                .filter(rows -> !rows.isEmpty())
                .map(List::getLast)
                .max(Comparator.comparing(InterestRow::to))
                .filter(row -> occasion.demand().unknownFrom().isEmpty())
                .map(InterestRow::percent);
    }
}

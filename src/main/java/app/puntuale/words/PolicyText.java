package app.puntuale.words;

import app.puntuale.followups.Distance;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.Means;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Step;
import app.puntuale.followups.Template;
import app.puntuale.interest.InterestUse;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyVocabulary.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A policy as a text that a clerk reads and changes: a name, for whom it is, and a step a line, such as
/// `18 giorni dopo: secondo sollecito, e-mail, PEC, lettera, tono deciso, interessi ricordati`.
public final class PolicyText {

    private static final int USUAL_REST = 3;
    private static final int LONGEST_NAME = 100;
    private static final Pattern HEAD = Pattern.compile("([^:0-9]+):(.*)");
    private static final Pattern STEP = Pattern.compile("(\\d{1,3})\\s+([^:]+):(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final PolicyVocabulary vocabulary = new PolicyVocabulary();
    private final List<PolicyMistake> mistakes = new ArrayList<>();
    private final Set<Mark> heads = EnumSet.noneOf(Mark.class);
    private final List<Rung> rungs = new ArrayList<>();
    private Optional<PolicyName> name = Optional.empty();
    private String purpose = "";
    private Optional<PolicyName> faster = Optional.empty();

    private PolicyText() {}

    /// Understands a policy in any of our languages. Empty lines, and those that begin with `#`, say nothing.
    public static PolicyReading read(String text) {
        return new PolicyText().reading(text.replaceFirst("^\uFEFF", "").lines().toList()); // as Notepad begins a file
    }

    /// Writes a policy so that [#read] gives it back.
    public static String write(Policy policy, Texts texts) {
        var heads = new ArrayList<String>();
        heads.add(PolicyVocabulary.word(Mark.NAME, texts) + ": " + policy.name().text());
        if (!policy.purpose().isEmpty()) {
            heads.add(PolicyVocabulary.word(Mark.PURPOSE, texts) + ": " + policy.purpose());
        }
        policy.faster().ifPresent(other -> heads.add(PolicyVocabulary.word(Mark.FASTER, texts) + ": " + other.text()));
        return Stream.concat(heads.stream(), policy.rungs().stream().map(rung -> line(rung, texts)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// One step: when, what, and how.
    public static String line(Rung rung, Texts texts) {
        var side = rung.distance().isBefore() ? Mark.BEFORE : Mark.AFTER;
        var words = new ArrayList<String>();
        words.add(PolicyVocabulary.word(rung.step(), texts));
        if (!rung.step().isCall()) {
            rung.means().stream()
                    .sorted()
                    .map(means -> PolicyVocabulary.word(means, texts))
                    .forEach(words::add);
        }
        if (rung.step() != Step.CHANGE_OF_ROUTE || rung.firmness() != firmness(rung.step())) {
            words.add(PolicyVocabulary.word(rung.firmness(), texts));
        }
        if (rung.interest() != usual(rung.step()) || rung.step().level().isPresent()) {
            words.add(PolicyVocabulary.word(rung.interest(), texts));
        }
        if (rung.template() != Template.of(rung.step())) {
            words.add(PolicyVocabulary.word(rung.template(), texts));
        }
        if (rung.daysSincePrevious() != USUAL_REST) {
            words.add(texts.get("policy.file.rest", rung.daysSincePrevious()));
        }
        if (rung.needsApproval()) {
            words.add(PolicyVocabulary.word(Mark.APPROVAL, texts));
        }
        return rung.distance().days() + " " + PolicyVocabulary.word(side, texts) + ": " + String.join(", ", words);
    }

    private PolicyReading reading(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(i + 1, line);
            }
        }
        if (!heads.contains(Mark.NAME)) {
            mistakes.addFirst(new PolicyMistake(0, PolicyMistake.Kind.NO_NAME, ""));
        }
        if (!rungs.isEmpty() && rungs.getLast().step() != Step.CHANGE_OF_ROUTE && mistakes.isEmpty()) {
            mistakes.add(new PolicyMistake(lines.size(), PolicyMistake.Kind.NO_CHANGE_OF_ROUTE, ""));
        }
        return mistakes.isEmpty()
                ? new PolicyReading.Read(new Policy(name.orElseThrow(), purpose, rungs, faster))
                : new PolicyReading.Misread(mistakes);
    }

    private void read(int number, String line) {
        var step = STEP.matcher(line);
        if (step.matches()) {
            step(number, Integer.parseInt(step.group(1)), step.group(2), step.group(3));
            return;
        }
        var head = HEAD.matcher(line);
        var mark = head.matches() ? vocabulary.find(head.group(1), Mark.class) : Optional.<Mark>empty();
        if (mark.isEmpty() || head.group(2).isBlank() || !isHead(mark.get())) {
            wrong(number, PolicyMistake.Kind.NO_DISTANCE, line);
        } else if (!heads.add(mark.get())) {
            wrong(number, PolicyMistake.Kind.HEAD_TWICE, head.group(1).strip());
        } else if (mark.get() == Mark.NAME && head.group(2).strip().length() > LONGEST_NAME) {
            wrong(number, PolicyMistake.Kind.NAME_TOO_LONG, "");
        } else {
            head(mark.get(), head.group(2).strip());
        }
    }

    private static boolean isHead(Mark mark) {
        return switch (mark) {
            case NAME, PURPOSE, FASTER -> true;
            case BEFORE, AFTER, APPROVAL, REST -> false;
        };
    }

    private void head(Mark mark, String words) {
        switch (mark) {
            case NAME -> name = Optional.of(new PolicyName(words));
            case PURPOSE -> purpose = words;
            case FASTER -> faster = Optional.of(new PolicyName(words));
            case BEFORE, AFTER, APPROVAL, REST -> throw new IllegalArgumentException("no head: " + mark);
        }
    }

    private void step(int number, int days, String side, String words) {
        var distance = vocabulary
                .find(side, Mark.class)
                .filter(mark -> mark == Mark.BEFORE || mark == Mark.AFTER)
                .map(mark -> mark == Mark.BEFORE && days > 0 ? Distance.before(days) : Distance.after(days));
        var parts = PolicyVocabulary.parts(words);
        var step = parts.stream().findFirst().flatMap(word -> vocabulary.find(word, Step.class));
        if (distance.isEmpty()) {
            wrong(number, PolicyMistake.Kind.NO_DISTANCE, days + " " + side.strip());
        } else if (step.isEmpty()) {
            wrong(number, PolicyMistake.Kind.NO_SUCH_STEP, parts.isEmpty() ? "" : parts.getFirst());
        } else {
            rung(number, step.get(), distance.get(), parts.subList(1, parts.size()));
        }
    }

    private void rung(int number, Step step, Distance distance, List<String> words) {
        var means = EnumSet.noneOf(Means.class);
        var firmness = firmness(step);
        var interest = usual(step);
        var template = Template.of(step);
        var rest = USUAL_REST;
        var approval = false;
        for (var word : words) {
            switch (vocabulary
                    .find(NUMBER.matcher(word).replaceAll("0"), Object.class)
                    .orElse("")) {
                case Means way -> means.add(way);
                case Firmness tone -> firmness = tone;
                case InterestUse use -> interest = use;
                case Template chosen when chosen.fits(step) -> template = chosen;
                case Template _ -> {
                    wrong(number, PolicyMistake.Kind.WRONG_WORDS, word);
                    return;
                }
                case Mark mark when mark == Mark.APPROVAL -> approval = true;
                case Mark mark when mark == Mark.REST -> rest = number(word);
                default -> {
                    wrong(number, PolicyMistake.Kind.NO_SUCH_WORD, word);
                    return;
                }
            }
        }
        var ways = means.isEmpty() ? usualMeans(step) : means;
        if (step.isCall() != ways.contains(Means.CALL) || (step == Step.CHANGE_OF_ROUTE && !ways.isEmpty())) {
            wrong(number, PolicyMistake.Kind.WRONG_WAY, "");
            return;
        }
        add(number, new Rung(step, distance, rest, ways, firmness, template, interest, approval));
    }

    private static int number(String word) {
        var number = NUMBER.matcher(word);
        return number.find() ? Integer.parseInt(number.group()) : USUAL_REST;
    }

    private void add(int number, Rung rung) {
        if (rungs.stream().anyMatch(earlier -> earlier.step() == rung.step())) {
            wrong(number, PolicyMistake.Kind.STEP_TWICE, "");
        } else if (!rungs.isEmpty() && rungs.getLast().distance().compareTo(rung.distance()) >= 0) {
            wrong(number, PolicyMistake.Kind.DAYS_DO_NOT_RISE, "");
        } else if (!rungs.isEmpty() && rungs.getLast().step() == Step.CHANGE_OF_ROUTE) {
            wrong(number, PolicyMistake.Kind.NOT_LAST, "");
        } else if (rungs.stream().anyMatch(earlier -> isFirmer(earlier, rung))) {
            wrong(number, PolicyMistake.Kind.GROWS_KINDER, "");
        } else {
            rungs.add(rung);
        }
    }

    private static boolean isFirmer(Rung earlier, Rung later) {
        return earlier.step()
                .level()
                .filter(level -> later.step()
                        .level()
                        .filter(than -> level.compareTo(than) > 0)
                        .isPresent())
                .isPresent();
    }

    private void wrong(int number, PolicyMistake.Kind kind, String word) {
        mistakes.add(new PolicyMistake(number, kind, word));
    }

    private static Set<Means> usualMeans(Step step) {
        return switch (step) {
            case COURTESY_CALL, FIRST_CALL, SECOND_CALL -> EnumSet.of(Means.CALL);
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER -> EnumSet.of(Means.EMAIL, Means.PEC, Means.LETTER);
            case NOTICE_OF_DEFAULT -> EnumSet.of(Means.PEC, Means.LETTER);
            case CHANGE_OF_ROUTE -> EnumSet.noneOf(Means.class);
        };
    }

    private static Firmness firmness(Step step) {
        return switch (step) {
            case COURTESY_CALL, FIRST_REMINDER, FIRST_CALL -> Firmness.KIND;
            case SECOND_REMINDER, SECOND_CALL -> Firmness.DECIDED;
            case THIRD_REMINDER, NOTICE_OF_DEFAULT, CHANGE_OF_ROUTE -> Firmness.FIRM;
        };
    }

    private static InterestUse usual(Step step) {
        return switch (step) {
            case COURTESY_CALL, FIRST_REMINDER, FIRST_CALL, SECOND_CALL -> InterestUse.NONE;
            case SECOND_REMINDER -> InterestUse.MENTIONED;
            case THIRD_REMINDER, NOTICE_OF_DEFAULT, CHANGE_OF_ROUTE -> InterestUse.CALCULATED;
        };
    }
}

package app.puntuale.guards;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is wrong with the two files of texts, seen beside the sources that use them.
record Wording(Bundle italian, Bundle english, Collection<String> sources) {

    private static final Pattern COMMENT = Pattern.compile("^\\s*//.*$", Pattern.MULTILINE);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Pattern LOOKS_LIKE_A_KEY = Pattern.compile("[a-z]+\\.[\\w.-]*");

    List<String> complaints() {
        var complaints = new ArrayList<String>();
        if (!italian.keys().equals(english.keys())) {
            complaints.add("not the same keys in the same order: " + onlyInOne());
        }
        if (!italian.families().equals(english.families())) {
            complaints.add("not the same families");
        }
        twice().forEach(key -> complaints.add("twice: " + key));
        for (var key : italian.sentences().keySet()) {
            var other = english.sentences().get(key);
            if (other != null
                    && !gaps(italian.sentences().getOrDefault(key, "")).equals(gaps(other))) {
                complaints.add("not the same gaps: " + key);
            }
        }
        for (var bundle : List.of(italian, english)) {
            bundle.sentences().forEach((key, sentence) -> complaints.addAll(flaws(key, sentence)));
        }
        complaints.addAll(unused());
        complaints.addAll(unwritten());
        return List.copyOf(complaints);
    }

    private Set<String> onlyInOne() {
        var different = new TreeSet<>(italian.keys());
        different.addAll(english.keys());
        different.removeIf(key -> italian.keys().contains(key) && english.keys().contains(key));
        return different;
    }

    private Set<String> twice() {
        var seen = new HashSet<String>();
        return italian.keys().stream().filter(key -> !seen.add(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(gap -> gap.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> flaws(String key, String sentence) {
        var flaws = new ArrayList<String>();
        if (sentence.isBlank()) {
            flaws.add("empty: " + key);
        }
        if (sentence.contains("'")) {
            flaws.add("straight apostrophe: " + key);
        }
        try {
            new MessageFormat(sentence, Locale.ITALY).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        } catch (IllegalArgumentException e) {
            flaws.add("no pattern: " + key);
        }
        return flaws;
    }

    private List<String> unused() {
        var literals = literals();
        return italian.keys().stream()
                .filter(key -> !literals.contains(key)
                        && italian.families().entrySet().stream()
                                .noneMatch(family -> literals.contains(family.getKey())
                                        && key.startsWith(family.getKey())
                                        && family.getValue()
                                                .contains(key.substring(
                                                        family.getKey().length()))))
                .map(key -> "used nowhere: " + key)
                .toList();
    }

    /// A literal that begins like a key must be one, or be the beginning of a family that is wholly there.
    private List<String> unwritten() {
        var complaints = new ArrayList<String>();
        var sections = italian.keys().stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        literals().stream()
                .filter(literal -> LOOKS_LIKE_A_KEY.matcher(literal).matches())
                .filter(literal -> sections.contains(literal.substring(0, literal.indexOf('.') + 1)))
                .filter(literal ->
                        !italian.keys().contains(literal) && !italian.families().containsKey(literal))
                .forEach(literal -> complaints.add("never written: " + literal));
        italian.families()
                .forEach((family, members) -> members.stream()
                        .map(family::concat)
                        .filter(key -> !italian.keys().contains(key))
                        .forEach(key -> complaints.add("never written: " + key)));
        return complaints;
    }

    private Set<String> literals() {
        return sources.stream()
                .map(source -> COMMENT.matcher(source).replaceAll(""))
                .flatMap(source -> LITERAL.matcher(source).results())
                .map((MatchResult literal) -> literal.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

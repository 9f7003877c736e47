package app.puntuale.letters;

import app.puntuale.texts.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Small things that every letter says in the same way.
final class Words {

    private static final Set<String> SMALL =
            Set.of("di", "del", "della", "dei", "delle", "al", "alla", "in", "sul", "sulla", "e", "d’", "con");

    private Words() {}

    /// On one line, blanks put right, and without the marks that would make it bold.
    static String plain(String text) {
        return text.replace("**", "*").replaceAll("\\s+", " ").strip();
    }

    /// `a, b e c`.
    static String list(List<String> words, Texts texts) {
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.getFirst();
            default -> texts.get("letters.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
        };
    }

    /// What is not empty, parted by a middle dot.
    static String dotted(Stream<String> words) {
        return String.join(" · ", words.filter(word -> !word.isBlank()).toList());
    }

    /// A name that an e-invoice has in capitals, as one writes it: `Reggio nell’Emilia`.
    static String calm(String name) {
        var line = plain(name);
        if (!line.equals(line.toUpperCase(Locale.ITALY))) {
            return line;
        }
        return Arrays.stream(line.toLowerCase(Locale.ITALY).split(" ", -1))
                .map(word -> SMALL.contains(word) || word.startsWith("nell") ? word : capital(word))
                .collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ITALY) + word.substring(1);
    }
}

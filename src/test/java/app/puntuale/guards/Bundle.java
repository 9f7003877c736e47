package app.puntuale.guards;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/// One file of texts as it was written.
///
/// @param keys in the order of the file, each time it stands there
/// @param families what may follow a key that ends with a dot, from the lines `# each of 1 2 3: letters.title.`
record Bundle(List<String> keys, Map<String, String> sentences, Map<String, List<String>> families) {

    private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*=", Pattern.MULTILINE);
    private static final Pattern FAMILY = Pattern.compile("^# +each of (.+): ([\\w.-]+\\.)$", Pattern.MULTILINE);

    static Bundle of(String file) {
        var keys = KEY.matcher(file).results().map(key -> key.group(1)).toList();
        var families = new LinkedHashMap<String, List<String>>();
        FAMILY.matcher(file).results().forEach(line -> families.put(line.group(2), members(line.group(1))));
        return new Bundle(keys, sentences(file), families);
    }

    static Bundle in(String language) throws IOException {
        return of(Files.readString(
                Path.of("src", "main", "resources", "app", "puntuale", "texts", "texts_" + language + ".properties")));
    }

    private static Map<String, String> sentences(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var sentences = new LinkedHashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    /// The constants of an enum, or the words themselves; of several, every pair with a dot between.
    private static List<String> members(String words) {
        var members = List.of("");
        for (var part : words.split(" by ", -1)) {
            var longer = new ArrayList<String>();
            for (var member : members) {
                constants(part.strip()).forEach(word -> longer.add(member.isEmpty() ? word : member + "." + word));
            }
            members = List.copyOf(longer);
        }
        return members;
    }

    private static List<String> constants(String words) {
        if (!words.startsWith("app.puntuale.")) {
            return List.of(words.split(" +", -1));
        }
        try {
            return List.of(Class.forName(words).getEnumConstants()).stream()
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no such enum: " + words, e);
        }
    }
}

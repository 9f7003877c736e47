package app.puntuale.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Good files made bad by chance, always the same chance: bytes and parts that got lost, doubled or changed, and values
/// that no careful program writes.
public final class Mutations {

    private static final Pattern VALUE = Pattern.compile(">([^<>]*\\S[^<>]*)<");
    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)>[^<>]*</\\1>");

    private static final List<String> ODD_VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "0.001",
            "-0.00",
            "1,50",
            "1e9",
            "NaN",
            "٣٤",
            "１２",
            "999999999999.99",
            "-999999999999.994",
            "0".repeat(3_000) + "1",
            "7".repeat(3_000),
            "x".repeat(3_000),
            "è".repeat(3_000),
            "\uD83D\uDE00".repeat(400),
            "&#x10FFFF;&#xE000;",
            "a&#0;b",
            "&#13;&#10;&#9;",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "-2026-01-31",
            "2026-01-31Z",
            "2026-01-31+14:00",
            "2026-01-31T25:61:61",
            "EUR",
            "eur",
            "XXX",
            "XTS",
            "JPY",
            "KWD",
            "€",
            "TD01",
            "TD04",
            "TD07",
            "TD17",
            "TD99",
            "MP01",
            "MP08",
            "TP02",
            "IT",
            "00000000000",
            "99999999999",
            "RSSMRA80A01H501U",
            "IT60 X054 2811 1010 0000 0123 456",
            "'; drop table invoice; --",
            "<![CDATA[<a>&b;]]>",
            "<!-- -->",
            "<b>1</b>",
            "\\u0000 %s {0} ${x}",
            "../../etc/passwd");

    private final Random random;

    public Mutations(long chance) {
        this.random = new Random(chance);
    }

    /// The same bytes with some of them changed, lost, doubled or cut off; mostly near the start, where the structure
    /// is.
    public byte[] ofBytes(byte[] good) {
        var bytes = good.clone();
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    /// The same XML with values, or whole elements, that do not belong there.
    public byte[] ofText(String good) {
        var text = good;
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            text = once(text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length < 8) {
            return bytes;
        }
        var at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(300, bytes.length));
        var length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        var before = Arrays.copyOf(bytes, at);
        var part = Arrays.copyOfRange(bytes, at, at + length);
        var after = Arrays.copyOfRange(bytes, at + length, bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> Fixture.join(before, after);
            case 1 -> Fixture.join(before, part, part, after);
            case 2 -> Fixture.join(before, noise(length), after);
            case 3 -> random.nextInt(4) == 0 ? before : Fixture.join(before, after, part);
            default -> {
                var changed = bytes.clone();
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
        };
    }

    private String once(String text) {
        return random.nextInt(5) == 0
                ? replaced(text, ELEMENT, 0, random.nextBoolean() ? "" : "$0$0")
                : replaced(text, VALUE, 1, ODD_VALUES.get(random.nextInt(ODD_VALUES.size())));
    }

    /// @param with `$0` stands for what was there
    private String replaced(String text, Pattern pattern, int group, String with) {
        var places = pattern.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        var place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start(group))
                + with.replace("$0", place.group(group))
                + text.substring(place.end(group));
    }

    private byte[] noise(int length) {
        var noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }
}

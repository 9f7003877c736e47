package app.puntuale.desktop.facts;

import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Texts;
import java.time.LocalDate;

/// How late something is, in words and in a colour that only underlines them.
public record Lateness(String words, String styleClass) {

    private static final long SERIOUS = 30;
    private static final long NOTABLE = 10;

    /// @param days after the due date; negative before it
    public static Lateness of(long days, Texts texts) {
        if (days > 0) {
            return new Lateness(texts.get("facts.daysLate", days), styleClass(days));
        }
        return new Lateness(texts.get("facts.daysToGo", -days), "muted");
    }

    /// As in a list of what is open: `41 giorni`, `non scaduta`, `senza scadenza`.
    public static Lateness of(OpenItem item, LocalDate today, Texts texts) {
        return item.daysLate(today)
                .map(days -> days > 0 ? of(days, texts) : new Lateness(texts.get("facts.notYetDue"), "muted"))
                .orElseGet(() -> new Lateness(texts.get("facts.withoutDueDate"), "warned"));
    }

    /// Red from the 31st day on.
    public static String styleClass(long days) {
        if (days > SERIOUS) {
            return "late";
        }
        return days >= NOTABLE ? "warned" : "muted";
    }
}

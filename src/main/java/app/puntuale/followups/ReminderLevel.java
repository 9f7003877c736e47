package app.puntuale.followups;

/// The written steps, each firmer than the one before.
public enum ReminderLevel {
    FIRST,
    SECOND,
    THIRD,
    /// The formal notice of default (costituzione in mora, art. 1219 c.c.).
    NOTICE;

    /// The words in which a message of this level may be written, when those were wanted: a notice of default has its
    /// own, and a reminder never has them (RULES B-2).
    public ReminderLevel inWordsOf(ReminderLevel wanted) {
        if (this == NOTICE) {
            return NOTICE;
        }
        return wanted == NOTICE ? THIRD : wanted;
    }
}

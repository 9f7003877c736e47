package app.puntuale.followups;

/// The written steps, each firmer than the one before.
public enum ReminderLevel {
    FIRST,
    SECOND,
    THIRD,
    /// The formal notice of default (costituzione in mora, art. 1219 c.c.).
    NOTICE
}

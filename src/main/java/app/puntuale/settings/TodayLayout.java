package app.puntuale.settings;

import app.puntuale.followups.QueueGroup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How somebody left the page of today: it is found so after the next start.
///
/// @param unfolded the groups that are shown whole
/// @param caughtUpSeenOn the day on which the list of what is late was last put away
public record TodayLayout(Set<QueueGroup> unfolded, Optional<LocalDate> caughtUpSeenOn) {

    public static final TodayLayout NEW = new TodayLayout(Set.of(), Optional.empty());

    public TodayLayout {
        unfolded = Set.copyOf(unfolded);
    }

    /// That group the other way round.
    public TodayLayout folding(QueueGroup group) {
        var groups = EnumSet.noneOf(QueueGroup.class);
        groups.addAll(unfolded);
        if (!groups.remove(group)) {
            groups.add(group);
        }
        return new TodayLayout(groups, caughtUpSeenOn);
    }

    public TodayLayout withCaughtUpSeenOn(LocalDate day) {
        return new TodayLayout(unfolded, Optional.of(day));
    }
}

package app.puntuale.storage;

import app.puntuale.followups.Chain.Damage;
import app.puntuale.followups.Chain.State;
import app.puntuale.followups.HistoryId;
import app.puntuale.storage.schema.tables.records.ChainHeadRecord;
import app.puntuale.storage.schema.tables.records.ChainLinkRecord;
import java.util.Map;
import java.util.Optional;

/// Goes along the chain line by line, and remembers the first that is wrong.
final class ChainInspection {

    private final ChainHeadRecord head;
    private final Map<HistoryId, ChainLinkRecord> links;
    private Optional<State> broken = Optional.empty();
    private int position;
    private String seal = "";

    ChainInspection(ChainHeadRecord head, Map<HistoryId, ChainLinkRecord> links) {
        this.head = head;
        this.links = links;
    }

    void look(ChainLine line) {
        if (broken.isPresent()) {
            return;
        }
        position++;
        seal = line.seal(position, seal);
        var id = line.row().getId();
        broken = damage(Optional.ofNullable(links.get(id)))
                .map(damage -> new State.Broken(position, Optional.of(id), damage));
    }

    private Optional<Damage> damage(Optional<ChainLinkRecord> link) {
        if (link.isEmpty() || position > head.getLinks()) {
            return Optional.of(Damage.SLIPPED_IN);
        }
        if (link.get().getPosition() > position) {
            return Optional.of(Damage.MISSING);
        }
        return link.get().getSeal().equals(seal) ? Optional.empty() : Optional.of(Damage.CHANGED);
    }

    State state() {
        return broken.orElseGet(this::atTheEnd);
    }

    private State atTheEnd() {
        if (position < head.getLinks()) {
            return new State.Broken(position + 1L, Optional.empty(), Damage.MISSING);
        }
        return seal.equals(head.getSeal())
                ? new State.Intact(position, seal)
                : new State.Broken(position, lastLine(), Damage.CHANGED);
    }

    private Optional<HistoryId> lastLine() {
        return links.values().stream()
                .filter(link -> link.getPosition() == position)
                .map(ChainLinkRecord::getHistoryId)
                .findFirst();
    }
}

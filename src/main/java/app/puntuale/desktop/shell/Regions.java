package app.puntuale.desktop.shell;

import app.puntuale.desktop.controls.SidePanel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The regions of the window, from the sidebar to the foot of the page: one key leads from each to the next.
final class Regions {

    private final Node sidebar;

    Regions(Node sidebar) {
        this.sidebar = sidebar;
    }

    /// Puts the focus at the beginning of the next region where anything can have it.
    ///
    /// @param owner who has the focus now
    void next(Parent page, @Nullable Node owner) {
        var regions = of(page);
        var now = regions.stream()
                .filter(region -> isIn(region, owner))
                .findFirst()
                .map(regions::indexOf)
                .orElse(-1);
        Stream.iterate(1, step -> step <= regions.size(), step -> step + 1)
                .map(step -> regions.get((now + step) % regions.size()))
                .flatMap(region -> first(region).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private List<Node> of(Parent page) {
        return Stream.concat(Stream.of(sidebar), parts(page)).toList();
    }

    private static Stream<Node> parts(@Nullable Node node) {
        return switch (node) {
            case null -> Stream.empty();
            case SidePanel both -> both.parts().stream();
            case BorderPane pane ->
                Stream.of(pane.getTop(), pane.getLeft(), pane.getCenter(), pane.getRight(), pane.getBottom())
                        .flatMap(Regions::parts);
            default -> Stream.of(node);
        };
    }

    private static boolean isIn(Node region, @Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(region)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}

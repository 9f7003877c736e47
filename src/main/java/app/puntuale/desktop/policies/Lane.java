package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Policy;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// One policy on an axis of days: its steps, what each is called, and where the due date is. Everything is measured in
/// the height of its letters, so that it grows with them.
final class Lane extends Pane {

    /// A step with its day above and its name below.
    private record Stop(StepNode node, Label mark, Label name) {}

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SIDE = 4.2;
    private static final double GAP = 0.4;
    private static final double NODE = 2.6;

    private final LadderViewModel model;
    private final StepWords words;
    private final Node head;
    private final Runnable whenGone;
    private final Region line = new Region();
    private final Region due = new Region();
    private final Label dueName;
    private final Map<Step, Stop> stops = new EnumMap<>(Step.class);
    private List<Rung> rungs = List.of();
    private Axis axis = new Axis(0, 1);

    /// @param head what it is called, over the axis
    /// @param isFirst the one that says where the due date is
    /// @param whenGone a step was taken away by its key
    Lane(LadderViewModel model, Node head, boolean isFirst, Runnable whenGone) {
        this.model = model;
        this.words = new StepWords(model.texts());
        this.head = head;
        this.whenGone = whenGone;
        getStyleClass().add("lane");
        line.getStyleClass().add("lane-line");
        due.getStyleClass().add("lane-due");
        dueName = Words.of(model.texts().get("policies.due"), "caption", "lane-due-name");
        dueName.setManaged(isFirst);
        dueName.setVisible(isFirst);
    }

    /// The steps, from left to right.
    List<StepNode> nodes() {
        return rungs.stream().map(rung -> stop(rung).node()).toList();
    }

    void show(Policy policy, Axis shown) {
        rungs = policy.rungs();
        axis = shown;
        var children = new ArrayList<Node>(List.of(line, due, dueName, head));
        for (var rung : rungs) {
            var stop = stops.computeIfAbsent(rung.step(), step -> stop(new Spot(policy.name(), step)));
            var chosen = model.isChosen(stop.node().spot());
            stop.node().show(rung, chosen);
            stop.mark().setText(words.mark(rung.distance()));
            stop.mark().pseudoClassStateChanged(CHOSEN, chosen);
            inFront(stop, chosen);
            children.addAll(List.of(stop.mark(), stop.name(), stop.node()));
        }
        if (!getChildren().equals(children)) {
            getChildren().setAll(children);
        }
        requestLayout();
    }

    /// Where two steps lie close together, the chosen one is seen whole.
    private static void inFront(Stop stop, boolean chosen) {
        var order = chosen ? -1 : 0;
        stop.node().setViewOrder(order);
        stop.mark().setViewOrder(order);
        stop.name().setViewOrder(order);
    }

    private Stop stop(Spot spot) {
        var node = new StepNode(spot, model, words, whenGone);
        node.setOnMouseDragged(mouse -> model.drag(
                spot, axis.offset(sceneToLocal(mouse.getSceneX(), 0).getX() - side(), axisWidth(getWidth()))));
        var mark = Words.of("", "caption", "step-day");
        var name = Words.of(words.nameInTwoLines(spot.step()), "caption", "step-name-below");
        name.setTextAlignment(TextAlignment.CENTER);
        name.setAlignment(Pos.TOP_CENTER);
        return new Stop(node, mark, name);
    }

    private Stop stop(Rung rung) {
        return Objects.requireNonNull(stops.get(rung.step()));
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width > 0 ? width : getWidth(), false);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 2 * side();
    }

    /// @return how high it all is
    private double place(double width, boolean forGood) {
        var em = em();
        var top = snapSizeY(head.prefHeight(-1) + GAP * em);
        var middle = top + 1.5 * em + NODE * em / 2;
        var names = middle + NODE * em / 2 + GAP * em / 2;
        var ends = new double[] {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        var bottom = names + 2 * em;
        for (var rung : rungs) {
            var stop = stop(rung);
            var x = x(rung.distance().offset(), width);
            var nameWidth = Math.ceil(stop.name().prefWidth(-1));
            var row = x - nameWidth / 2 >= ends[0] ? 0 : 1; // where two names would meet, the second one goes below
            ends[row] = x + nameWidth / 2;
            var y = names + row * 2.4 * em;
            bottom = Math.max(bottom, y + stop.name().prefHeight(nameWidth));
            if (forGood) {
                centre(stop.mark(), x, top, stop.mark().prefWidth(-1));
                centre(stop.name(), x, y, nameWidth);
                stop.node().resizeRelocate(x - NODE * em / 2, middle - NODE * em / 2, NODE * em, NODE * em);
            }
        }
        if (forGood) {
            head.resizeRelocate(0, 0, width, head.prefHeight(width));
            line.resizeRelocate(em, snapPositionY(middle - 1), width - 2 * em, 2);
            due.resizeRelocate(snapPositionX(x(0, width)), 0, 2, getHeight());
            centre(dueName, x(0, width), bottom, dueName.prefWidth(-1));
        }
        return snapSizeY(bottom + GAP * em + (dueName.isManaged() ? dueName.prefHeight(-1) : 0));
    }

    private void centre(Label label, double x, double y, double width) {
        label.resizeRelocate(snapPositionX(x - width / 2), snapPositionY(y), width, label.prefHeight(width));
    }

    private double x(int offset, double width) {
        return snapPositionX(side() + axis.x(offset, axisWidth(width)));
    }

    private double em() {
        return stops.values().stream()
                .findFirst()
                .map(stop -> stop.name().getFont().getSize())
                .orElse(12.0);
    }

    private double side() {
        return SIDE * em();
    }

    private double axisWidth(double width) {
        return Math.max(1, width - 2 * side());
    }
}

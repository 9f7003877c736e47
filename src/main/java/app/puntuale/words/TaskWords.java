package app.puntuale.words;

import app.puntuale.followups.Task;
import app.puntuale.texts.Texts;

/// A task of our own, in one line.
public final class TaskWords {

    private TaskWords() {}

    public static String sentence(Task task, Texts texts) {
        return switch (task.what()) {
            case Task.What.LookInto(var open) ->
                texts.get("facts.task.lookInto", open.number(), open.dispute().reason());
            case Task.What.Clear(var question, var _, var note) ->
                noted(texts.get("facts.task.clear", texts.get("facts.question." + question)), note);
            case Task.What.Do(var move, var note) -> noted(texts.get("facts.move." + move), note);
        };
    }

    private static String noted(String sentence, String note) {
        return note.isEmpty() ? sentence : sentence + " · " + note;
    }
}

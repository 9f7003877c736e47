package app.puntuale.command;

import app.puntuale.texts.Texts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;

/// Picocli's complaints in our words: what is wrong, and where the help is.
final class Misunderstanding {

    private final Texts texts;

    Misunderstanding(Texts texts) {
        this.texts = texts;
    }

    String sentence(ParameterException complaint) {
        var where = Stream.iterate(
                        Optional.of(complaint.getCommandLine()),
                        Optional::isPresent,
                        line -> line.map(CommandLine::getParent))
                .flatMap(Optional::stream)
                .filter(line -> !line.getUnmatchedArguments().isEmpty())
                .findFirst()
                .orElseGet(complaint::getCommandLine);
        var what = where.getUnmatchedArguments().isEmpty()
                ? complaint(complaint)
                : unmatched(
                        where.getUnmatchedArguments().getFirst(),
                        !where.getSubcommands().isEmpty());
        return texts.get("command.misuse.withHelp", what, where.getCommandSpec().qualifiedName());
    }

    private String complaint(ParameterException complaint) {
        return switch (complaint) {
            case MissingParameterException missing ->
                texts.get(
                        "command.misuse.missing",
                        missing.getMissing().stream()
                                .map(Misunderstanding::name)
                                .collect(Collectors.joining(", ")),
                        missing.getMissing().size());
            case OverwrittenOptionException twice -> texts.get("command.misuse.twice", name(twice.getOverwritten()));
            default ->
                texts.get("command.misuse.other"); // the rest of picocli's family, for which our forms have no use
        };
    }

    /// Picocli would first miss what is required, and the reader would not see the slip of the pen.
    private String unmatched(String word, boolean isCommand) {
        if (word.startsWith("-")) {
            return texts.get("command.misuse.unknownOption", word);
        }
        return texts.get(isCommand ? "command.misuse.unknownCommand" : "command.misuse.tooMany", word);
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}

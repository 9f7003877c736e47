package app.puntuale.command;

import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/// The whole command line: the options of the program, and its commands. Those of two words, `dispute open`, stand
/// together under the first.
final class Line {

    private final CommandLine line;
    private final Texts texts;

    Line(List<Command> commands, Texts texts) {
        this.texts = texts;
        this.line = new CommandLine(new Form(texts.get("command.about"), texts)
                .option(Given.ARCHIVE, Label.PATH, texts.get("command.option.archive"))
                .option(Given.TODAY, Label.DAY, texts.get("command.option.today"))
                .option(Given.LANGUAGE, Label.CHOICE, texts.get("command.option.language"))
                .named("puntuale"));
        for (var command : commands) {
            var words = command.name().split(" ", 2);
            var above = words.length == 1 ? line : group(words[0]);
            above.addSubcommand(command.form(texts).everywhere().named(words[words.length - 1]));
        }
        line.setExpandAtFiles(false);
        line.setPosixClusteredShortOptionsAllowed(false);
        line.setAllowOptionsAsOptionParameters(false);
    }

    private CommandLine group(String name) {
        if (!line.getSubcommands().containsKey(name)) {
            line.addSubcommand(new Form(texts.get("command.group." + name), texts)
                    .everywhere()
                    .named(name));
        }
        return Objects.requireNonNull(line.getSubcommands().get(name));
    }

    /// @throws ParameterException when it cannot be understood
    /// @throws Misuse when of two words only the first is there
    ParseResult parse(List<String> arguments) {
        var parsed = line.parseArgs(arguments.toArray(String[]::new));
        var last = last(parsed);
        if (parsed.hasSubcommand()
                && help(parsed).isEmpty()
                && !last.getSubcommands().isEmpty()) {
            var parts = String.join(", ", last.getSubcommands().keySet());
            throw new Misuse(texts.get("command.misuse.part", last.getCommandName(), parts));
        }
        parsed.asCommandLineList().forEach(level -> complete(level.getParseResult()));
        return parsed;
    }

    /// What was left empty by a slip (`--archive "$FOLDER"`) must not mean something else. Only words may be empty.
    private void complete(ParseResult level) {
        level.matchedOptions().stream()
                .filter(option -> !option.paramLabel().equals(texts.get("command.label." + Label.TEXT)))
                .filter(option -> option.stringValues().stream().anyMatch(String::isBlank))
                .findFirst()
                .ifPresent(option -> {
                    throw new Misuse(texts.get("command.misuse.missing", option.longestName(), 1));
                });
        level.matchedPositionals().stream()
                .filter(value -> value.stringValues().stream().anyMatch(String::isBlank))
                .findFirst()
                .ifPresent(value -> {
                    throw new Misuse(texts.get("command.misuse.missing", value.paramLabel(), 1));
                });
    }

    /// The name of the command that was written, `dispute open`.
    static String command(ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                .skip(1)
                .map(CommandLine::getCommandName)
                .collect(Collectors.joining(" "));
    }

    /// The help, when it was asked for.
    static Optional<String> help(ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                        .anyMatch(level -> level.getParseResult().isUsageHelpRequested())
                ? Optional.of(last(parsed).getUsageMessage(Ansi.OFF))
                : Optional.empty();
    }

    private static CommandLine last(ParseResult parsed) {
        return parsed.asCommandLineList().getLast();
    }
}

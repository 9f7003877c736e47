package app.puntuale.command;

import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/// The whole command line: the options of the program, and its commands.
final class Line {

    private final CommandLine line;

    Line(List<Command> commands, Texts texts) {
        this.line = new CommandLine(new Form(texts.get("command.about"), texts)
                .option(Given.ARCHIVE, Label.PATH, texts.get("command.option.archive"))
                .option(Given.TODAY, Label.DAY, texts.get("command.option.today"))
                .option(Given.LANGUAGE, Label.CHOICE, texts.get("command.option.language"))
                .named("puntuale"));
        for (var command : commands) {
            line.addSubcommand(command.form(texts).everywhere().named(command.name()));
        }
        line.setExpandAtFiles(false);
        line.setPosixClusteredShortOptionsAllowed(false);
        line.setAllowOptionsAsOptionParameters(false);
    }

    /// @throws ParameterException when it cannot be understood
    ParseResult parse(List<String> arguments) {
        return line.parseArgs(arguments.toArray(String[]::new));
    }

    /// The help, when it was asked for.
    static Optional<String> help(ParseResult parsed) {
        var last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        return parsed.isUsageHelpRequested() || last.isUsageHelpRequested()
                ? Optional.of(last.commandSpec().commandLine().getUsageMessage(Ansi.OFF))
                : Optional.empty();
    }
}

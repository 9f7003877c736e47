package app.puntuale.command;

import app.puntuale.archive.ArchiveInUseException;
import app.puntuale.archive.ArchiveOutOfReachException;
import app.puntuale.archive.ArchiveTooNewException;
import app.puntuale.office.Surprise;
import app.puntuale.office.SurpriseLog;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program seen from a terminal: understands what is asked for, has it done, and gives the exit code.
public final class Terminal {

    private static final Choices<Language> LANGUAGES =
            new Choices<Language>().add(Language.ITALIAN, "it").add(Language.ENGLISH, "en");

    private final Workplace workplace;
    private final List<Command> commands;

    public Terminal(Workplace workplace) {
        this.workplace = workplace;
        this.commands = commands(workplace);
    }

    /// In the order of the help: first what needs no archive, then the order of the work.
    private static List<Command> commands(Workplace workplace) {
        return Stream.of(
                        List.of(new Inspect(workplace.reader()), new Interest(workplace.rates())),
                        List.of(new SampleCommand(), new CompanyCommand(), new MailAccountCommand()),
                        List.of(new ImportCommand(), new ConfirmDueDate(), new Contact()),
                        List.of(
                                new Today(),
                                new Explain(),
                                new TasksCommand(),
                                new QuestionsCommand(),
                                new SecondLookCommand(),
                                new LogCall(workplace.clock()),
                                new PromiseCommand(),
                                new Pay(),
                                new UndoPayment(),
                                new ApplyCredit(),
                                new PaymentsChecked()),
                        List.of(new LetterCommand(), new Remind(), new OutboxCommand(), new DecideMail()),
                        Decision.all(),
                        List.of(new PlanShow(), new StatementCommand()),
                        AgreementPaper.all(),
                        List.of(
                                new PolicyShow(),
                                new PolicySave(),
                                new PolicySave.Reset(),
                                new PolicyUse(),
                                new PolicyRules(),
                                new PolicyCosts(),
                                new SimulateCommand()),
                        List.of(new PrescriptionCommand(), new ReliabilityCommand(), new RoutesCommand()),
                        List.of(
                                new CustomersCommand(),
                                new InvoicesCommand(),
                                new HistoryCommand(),
                                new AttachmentsCommand(),
                                new CheckCommand()),
                        List.of(new AddRate(), new ConsumersInterest()))
                .<Command>flatMap(List::stream)
                .toList();
    }

    /// @return the exit code: 0 done, 1 some of it refused, 2 wrong usage
    public int run(List<String> arguments, Streams streams) {
        var texts = Texts.in(language(arguments));
        var line = new Line(commands, texts);
        try {
            return run(line.parse(arguments), texts, streams);
        } catch (ParameterException e) {
            streams.err().println(new Misunderstanding(texts).sentence(e));
        } catch (Misuse e) {
            streams.err().println(e.sentence());
        }
        return Outcome.MISUSED.code();
    }

    private int run(ParseResult parsed, Texts texts, Streams streams) {
        var help = Line.help(parsed);
        if (help.isPresent()) {
            streams.out().print(help.get());
            return Outcome.DONE.code();
        }
        var today = LocalDate.now(workplace.clock());
        var given = new Given(parsed, texts, today);
        var archive = given.text(Given.ARCHIVE).map(given::path).orElse(workplace.archive());
        var chosenDay = given.day(Given.TODAY);
        given.choice(Given.LANGUAGE, LANGUAGES);
        if (!parsed.hasSubcommand()) {
            return workplace.window().open(archive, chosenDay);
        }
        return work(Line.command(parsed), new Given(parsed, texts, chosenDay.orElse(today)), archive, streams)
                .code();
    }

    private Outcome work(String name, Given given, Path archive, Streams streams) {
        var replies = new Replies(streams.out(), streams.err(), given.has(Given.JSON));
        try (var session = new Session(given, replies, streams, archive, workplace.door())) {
            return command(name).run(given, session);
        } catch (Misuse e) {
            throw e;
        } catch (Refusal e) {
            replies.warn(e.sentence());
        } catch (ArchiveInUseException _) {
            replies.warn(given.texts().get("command.refused.archiveInUse"));
        } catch (ArchiveOutOfReachException _) {
            replies.warn(given.texts().get("command.refused.archiveOutOfReach", archive.toString()));
        } catch (ArchiveTooNewException _) {
            replies.warn(given.texts().get("command.refused.archiveTooNew"));
        } catch (RuntimeException | Error e) {
            replies.warn(unexpected(e, archive, given.texts()));
        }
        return Outcome.REFUSED;
    }

    private Command command(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String unexpected(Throwable thrown, Path archive, Texts texts) {
        var known = Surprise.of(thrown);
        return new SurpriseLog(archive)
                .add(known, workplace.clock().instant())
                .map(log -> texts.get("command.surprise.kept", known.code(), log.toString()))
                .orElseGet(() -> texts.get("command.surprise.lost", known.code()));
    }

    /// Looked for before anything else, since the complaints about the rest are made in it.
    private static Language language(List<String> arguments) {
        var written = String.join("=", arguments).split("(^|=)" + Given.LANGUAGE + "=", 2);
        return written.length < 2
                ? Language.ITALIAN
                : LANGUAGES.find(written[1].replaceFirst("=.*", "")).orElse(Language.ITALIAN);
    }
}

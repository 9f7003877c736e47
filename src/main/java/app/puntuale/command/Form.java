package app.puntuale.command;

import app.puntuale.texts.Texts;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What a command is called and what it takes. Every value is read as text: [Given] understands it, so that each
/// refusal is a sentence of ours.
final class Form {

    private static final int HELP_WIDTH = 100;

    private final CommandSpec spec;
    private final Texts texts;

    Form(String about, Texts texts) {
        this.spec = CommandSpec.create();
        this.texts = texts;
        spec.usageMessage().description(plain(about));
    }

    Form required(String option, Label label, String meaning) {
        return option(OptionSpec.builder(option).required(true), label, meaning);
    }

    Form option(String option, Label label, String meaning) {
        return option(OptionSpec.builder(option), label, meaning);
    }

    /// An option that may be written more than once.
    Form several(String option, Label label, String meaning) {
        spec.addOption(OptionSpec.builder(option)
                .paramLabel(word(label))
                .description(plain(meaning))
                .type(String[].class)
                .build());
        return this;
    }

    /// An option without a value.
    Form flag(String option, String meaning) {
        spec.addOption(OptionSpec.builder(option)
                .description(plain(meaning))
                .type(boolean.class)
                .build());
        return this;
    }

    /// A value that stands by itself, in the order of these calls.
    Form value(Label label, String meaning) {
        var position = spec.positionalParameters().size();
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(word(label))
                .description(plain(meaning))
                .index(String.valueOf(position))
                .arity("1")
                .required(true)
                .type(String.class)
                .build());
        return this;
    }

    /// At least one file or folder.
    Form paths() {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(word(Label.PATH))
                .description(plain(texts.get("command.option.paths")))
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(String[].class)
                .build());
        return this;
    }

    Form customer() {
        return required("--customer", Label.CUSTOMER, texts.get("command.option.customer"));
    }

    Form json() {
        return flag(Given.JSON, texts.get("command.option.json"));
    }

    /// The options of the whole program, understood after the name of a command too.
    Form everywhere() {
        for (var option : List.of(Given.ARCHIVE, Given.TODAY, Given.LANGUAGE)) {
            spec.addOption(
                    OptionSpec.builder(option).type(String.class).hidden(true).build());
        }
        return this;
    }

    CommandSpec named(String name) {
        spec.name(name);
        spec.addOption(OptionSpec.builder("--help", "-h")
                .description(texts.get("command.option.help"))
                .usageHelp(true)
                .build());
        return laidOut();
    }

    private CommandSpec laidOut() {
        spec.usageMessage()
                .autoWidth(false)
                .width(HELP_WIDTH)
                .sortOptions(false)
                .sortSynopsis(false)
                .synopsisHeading(texts.get("command.usage.synopsis") + " ")
                .synopsisSubcommandLabel(texts.get("command.usage.command"))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + texts.get("command.usage.parameters") + "%n")
                .optionListHeading("%n" + texts.get("command.usage.options") + "%n")
                .commandListHeading("%n" + texts.get("command.usage.commands") + "%n");
        return spec;
    }

    private Form option(OptionSpec.Builder option, Label label, String meaning) {
        spec.addOption(option.paramLabel(word(label))
                .description(plain(meaning))
                .type(String.class)
                .build());
        return this;
    }

    private String word(Label label) {
        return texts.get("command.label." + label);
    }

    /// Picocli takes a percent sign for one of its own marks.
    private static String plain(String words) {
        return words.replace("%", "%%");
    }
}

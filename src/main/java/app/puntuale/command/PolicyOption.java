package app.puntuale.command;

import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Rulebook;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyReading;
import app.puntuale.words.PolicyText;
import app.puntuale.words.PolicyWords;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which policy is meant: one of the firm's, by its name, or one that is written in a file.
record PolicyOption(Given given, Rulebook rulebook, Texts texts) {

    /// In bytes: many times what the longest policy takes.
    private static final long LARGEST = 64 * 1024;

    /// @throws Refusal when there is neither such a policy nor such a file, or the file has mistakes
    Policy nameOrFile(String written) {
        return find(written).orElseGet(() -> file(written));
    }

    /// @throws Refusal when there is no such policy
    Policy name(String written) {
        return find(written)
                .orElseThrow(() -> new Refusal(texts.get(
                        "command.policy.unknown",
                        written,
                        rulebook.policies().stream()
                                .map(policy -> policy.name().text())
                                .collect(Collectors.joining(", ")))));
    }

    /// @throws Refusal with every mistake of the file, a line each
    Policy file(String written) {
        var path = given.path(written);
        if (!Files.isRegularFile(path)) {
            return name(written);
        }
        return switch (PolicyText.read(text(written))) {
            case PolicyReading.Read(var policy) -> policy;
            case PolicyReading.Misread(var mistakes) ->
                throw new Refusal(mistakes.stream()
                        .map(mistake -> mistake.sentence(texts))
                        .collect(Collectors.joining("\n")));
        };
    }

    private String text(String written) {
        var path = given.path(written);
        try {
            if (Files.size(path) > LARGEST) {
                throw new Refusal(texts.get("command.policy.tooLarge", written));
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw new Refusal(texts.get("command.policy.unreadable", written));
        }
    }

    private Optional<Policy> find(String written) {
        return rulebook.policies().stream()
                .filter(policy -> isCalled(policy.name(), written))
                .findFirst();
    }

    private boolean isCalled(PolicyName name, String written) {
        return name.text().equalsIgnoreCase(written)
                || PolicyWords.name(name, texts).equalsIgnoreCase(written);
    }
}

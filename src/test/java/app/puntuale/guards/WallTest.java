package app.puntuale.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WallTest {

    /// For every rule the canaries that break it.
    private static final Map<String, List<String>> CANARIES = Map.ofEntries(
            Map.entry("WORK_KNOWS_NO_LIBRARY_AND_NO_ROOM", List.of("invoices.InvoiceThatDrawsItself")),
            Map.entry("WORK_STATES_FACTS_AND_LEAVES_THE_WORDS_TO_OTHERS", List.of("invoices.InvoiceThatFindsItsWords")),
            Map.entry("WORDS_KNOW_ONLY_THE_WORK", List.of("words.WordsThatReadXml")),
            Map.entry("TEXTS_KNOW_ONLY_MONEY", List.of("texts.Texts")),
            Map.entry("THE_SCREEN_IS_MADE_OF_SCREEN_LIBRARIES_ONLY", List.of("desktop.today.TodayThatReadsXml")),
            Map.entry("THE_SCREEN_IS_DRAWN_IN_DESKTOP", List.of("invoices.InvoiceThatDrawsItself")),
            Map.entry("SQL_IS_SPOKEN_IN_STORAGE", List.of("desktop.today.TodayThatAsksTheDatabase")),
            Map.entry("PAPER_IS_PRINTED_IN_PDF", List.of("letters.LetterThatPrintsItself")),
            Map.entry("POST_LEAVES_FROM_SMTP", List.of("mail.MessageThatSendsItself")),
            Map.entry("FILES_ARE_UNDERSTOOD_IN_FORMATS", List.of("desktop.today.TodayThatReadsXml")),
            Map.entry("THE_TERMINAL_IS_SERVED_IN_COMMAND", List.of("office.OfficeWithOptions")),
            Map.entry("SECRETS_ARE_KEPT_IN_SECRETS", List.of("smtp.PostmanWhoKnowsThePassword")),
            Map.entry("ROOMS_DO_NOT_KNOW_EACH_OTHER", List.of("smtp.PostmanWhoKnowsThePassword")),
            Map.entry("PACKAGES_DO_NOT_GO_ROUND_IN_CIRCLES", List.of("payments.PaymentOfInterest")),
            Map.entry("SCREENS_DO_NOT_GO_ROUND_IN_CIRCLES", List.of("desktop.calls.CallsThatShowToday")),
            Map.entry("VIEW_MODELS_HAVE_NO_NODES", List.of("desktop.today.PaintedViewModel")),
            Map.entry(
                    "TIME_IS_ALWAYS_HANDED_IN",
                    List.of("interest.InterestThatReadsTheClock", "interest.InterestThatBorrowsTheClock")),
            Map.entry("ONLY_THE_COMMAND_TALKS_TO_THE_TERMINAL", List.of("office.OfficeThatMutters")),
            Map.entry("SURPRISES_ARE_CAUGHT_AT_THE_EDGE", List.of("office.OfficeThatHidesTrouble")),
            Map.entry("EVERY_PACKAGE_IS_NULL_MARKED", List.of("customers.CustomerInAnUnmarkedPackage")));

    @TestFactory
    Stream<DynamicTest> theHouseKeepsTheWall() {
        var house = new ClassFileImporter().importPath(Path.of("target", "classes"));
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(house)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBarksAtItsCanaries() {
        var canaries = new ClassFileImporter().importPackages("canary.app.puntuale");
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> barks(rule.getValue(), canaries, CANARIES.getOrDefault(rule.getKey(), List.of()))));
    }

    @Test
    void noRuleIsWithoutACanary() {
        assertEquals(new TreeMap<>(CANARIES).keySet(), rules().keySet());
    }

    private static void barks(ArchRule rule, JavaClasses canaries, List<String> wrong) {
        var report = rule.evaluate(canaries).getFailureReport().toString();
        assertEquals(
                List.of(),
                wrong.stream()
                        .filter(canary -> !report.contains("canary.app.puntuale." + canary))
                        .toList(),
                () -> "no bark at these:\n" + report);
    }

    private static Map<String, ArchRule> rules() {
        var rules = new TreeMap<String, ArchRule>();
        Arrays.stream(Wall.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .forEach(field -> rules.put(field.getName(), rule(field)));
        return rules;
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

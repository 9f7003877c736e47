package app.puntuale.guards;

import static app.puntuale.guards.Conditions.BE_NULL_MARKED;
import static app.puntuale.guards.Conditions.CATCH_EVERYTHING;
import static app.puntuale.guards.Conditions.READS_A_CLOCK;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.stream.Stream;

/// The wall, one rule a sentence. Packages are written from `..app.puntuale` on, so that the same rules hold for the
/// canaries, which live in a house of their own.
final class Wall {

    private static final String[] WORK = inTheHouse(
            "money",
            "calendar",
            "archive",
            "customers",
            "invoices",
            "payments",
            "interest",
            "plans",
            "prescription",
            "followups",
            "reliability",
            "letters",
            "mail",
            "imports",
            "reports",
            "settings",
            "office");
    private static final String[] ROOMS =
            inTheHouse("storage", "pdf", "smtp", "formats", "secrets", "desktop", "command");
    private static final String[] JDK = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "java.io..",
        "java.nio..",
        "java.text..",
        "java.security..",
        "java.net.."
    };
    private static final String[] SCREEN = {"javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."};
    private static final String TEXTS = "..app.puntuale.texts";
    private static final String WORDS = "..app.puntuale.words";
    private static final String ANNOTATIONS = "org.jspecify..";

    static final ArchRule WORK_KNOWS_NO_LIBRARY_AND_NO_ROOM = classes()
            .that(resideInAnyPackage(WORK))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(all(WORK, JDK, TEXTS, ANNOTATIONS)))
            .because("the work must be understood, and tried, without a screen, a database or a server");

    static final ArchRule WORK_STATES_FACTS_AND_LEAVES_THE_WORDS_TO_OTHERS = noClasses()
            .that(resideInAnyPackage(WORK))
            .and()
            .resideOutsideOfPackage("..app.puntuale.letters..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(TEXTS)
                    .and(simpleName("Texts").or(simpleName("Formats")).or(simpleName("Typed"))))
            .because("a letter is made of words; everything else answers with facts");

    static final ArchRule TEXTS_KNOW_ONLY_MONEY = classes()
            .that()
            .resideInAPackage(TEXTS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(all(JDK, "..app.puntuale.money", TEXTS, ANNOTATIONS)));

    static final ArchRule WORDS_KNOW_ONLY_THE_WORK = classes()
            .that()
            .resideInAPackage(WORDS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(all(WORK, JDK, TEXTS, WORDS, ANNOTATIONS)))
            .because("screen and terminal say the same things in the same words");

    static final ArchRule THE_SCREEN_IS_MADE_OF_SCREEN_LIBRARIES_ONLY = classes()
            .that()
            .resideInAPackage("..app.puntuale.desktop..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(all(WORK, JDK, SCREEN, TEXTS, WORDS, ANNOTATIONS, "..app.puntuale.desktop..")));

    static final ArchRule THE_SCREEN_IS_DRAWN_IN_DESKTOP = onlyIn("desktop", SCREEN);

    static final ArchRule SQL_IS_SPOKEN_IN_STORAGE = onlyIn(
            "storage", "org.jooq..", "org.h2..", "org.postgresql..", "org.flywaydb..", "java.sql..", "javax.sql..");

    static final ArchRule PAPER_IS_PRINTED_IN_PDF =
            onlyIn("pdf", "org.apache.pdfbox..", "org.apache.fontbox..", "com.google.zxing..", "java.awt..");

    static final ArchRule POST_LEAVES_FROM_SMTP =
            onlyIn("smtp", "jakarta.mail..", "jakarta.activation..", "org.eclipse.angus..");

    static final ArchRule FILES_ARE_UNDERSTOOD_IN_FORMATS =
            onlyIn("formats", "javax.xml..", "org.w3c..", "org.xml..", "org.bouncycastle..");

    static final ArchRule THE_TERMINAL_IS_SERVED_IN_COMMAND = onlyIn("command", "picocli..", "com.fasterxml.jackson..");

    static final ArchRule SECRETS_ARE_KEPT_IN_SECRETS = onlyIn("secrets", "com.github.javakeyring..");

    static final ArchRule ROOMS_DO_NOT_KNOW_EACH_OTHER =
            slices().assignedFrom(rooms()).should().notDependOnEachOther().because("only Main knows them all");

    static final ArchRule PACKAGES_DO_NOT_GO_ROUND_IN_CIRCLES =
            slices().matching("..app.puntuale.(*)..").should().beFreeOfCycles();

    static final ArchRule SCREENS_DO_NOT_GO_ROUND_IN_CIRCLES =
            slices().matching("..app.puntuale.desktop.(*)..").should().beFreeOfCycles();

    static final ArchRule VIEW_MODELS_HAVE_NO_NODES = noClasses()
            .that(simpleNameEndingWith("ViewModel"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli..");

    static final ArchRule TIME_IS_ALWAYS_HANDED_IN = noClasses()
            .that()
            .doNotHaveSimpleName("Main")
            .should()
            .accessTargetWhere(READS_A_CLOCK)
            .because("a due date must be tried on any day of the year");

    static final ArchRule ONLY_THE_COMMAND_TALKS_TO_THE_TERMINAL = noClasses()
            .that()
            .resideOutsideOfPackage("..app.puntuale.command..")
            .and()
            .doNotHaveSimpleName("Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    static final ArchRule SURPRISES_ARE_CAUGHT_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages("..app.puntuale.command..", "..app.puntuale.desktop..")
            .and()
            .doNotHaveSimpleName("Main")
            .should(CATCH_EVERYTHING);

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that()
            .resideOutsideOfPackage("..app.puntuale.storage.schema..")
            .should(BE_NULL_MARKED);

    private Wall() {}

    private static ArchRule onlyIn(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..app.puntuale." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because(room + " is the one home of these libraries");
    }

    private static SliceAssignment rooms() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Arrays.stream(ROOMS)
                        .filter(room -> resideInAnyPackage(room).test(type))
                        .findFirst()
                        .map(SliceIdentifier::of)
                        .orElseGet(SliceIdentifier::ignore);
            }

            @Override
            public String getDescription() {
                return "the rooms of the libraries";
            }
        };
    }

    private static String[] inTheHouse(String... packages) {
        return Arrays.stream(packages)
                .map(name -> "..app.puntuale." + name + "..")
                .toArray(String[]::new);
    }

    /// Every pattern of the arrays and strings handed in.
    private static String[] all(Object... patterns) {
        return Arrays.stream(patterns)
                .flatMap(pattern -> pattern instanceof String[] several ? Arrays.stream(several) : Stream.of(pattern))
                .toArray(String[]::new);
    }
}

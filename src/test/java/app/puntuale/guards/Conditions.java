package app.puntuale.guards;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// What ArchUnit has no words for.
final class Conditions {

    private static final Set<String> EVERYTHING = Set.of("java.lang.Exception", "java.lang.RuntimeException");

    /// Called or referred to; `now` of a clock that was handed in is welcome.
    static final DescribedPredicate<JavaAccess<?>> READS_A_CLOCK =
            DescribedPredicate.describe("that reads the machine's clock", access -> readsAClock(access.getTarget()));

    static final ArchCondition<JavaClass> BE_NULL_MARKED = new ArchCondition<>("be in a @NullMarked package") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in a package without @NullMarked"));
        }
    };

    static final ArchCondition<JavaClass> CATCH_EVERYTHING = new ArchCondition<>("catch every exception there is") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var catches = type.getCodeUnits().stream().anyMatch(Conditions::catchesEverything);
            events.add(new SimpleConditionEvent(type, catches, type.getName() + " catches every exception"));
        }
    };

    private Conditions() {}

    private static boolean readsAClock(AccessTarget target) {
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && target instanceof AccessTarget.CodeUnitAccessTarget method
                        && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && target instanceof AccessTarget.CodeUnitAccessTarget constructor
                        && constructor.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static boolean catchesEverything(JavaCodeUnit code) {
        return code.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> EVERYTHING.contains(caught.getName()));
    }
}

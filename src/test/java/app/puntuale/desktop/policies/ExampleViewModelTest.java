package app.puntuale.desktop.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The live example: the invoice of the firm that falls due next, on Friday 20 March 2026.
class ExampleViewModelTest {

    private final RulesBench bench = new RulesBench();

    /// C-17: Easter Monday and Sundays give way.
    @Test
    void theStepsOfTheFirmsNextInvoiceFallOnRealDays() {
        assertEquals(
                List.of(
                        "Chiamata di cortesia: non serve, sotto €\u00a05.000,00",
                        "1° sollecito: 23/03/2026",
                        "1ª telefonata: 30/03/2026",
                        "2° sollecito: 07/04/2026",
                        "2ª telefonata: 14/04/2026",
                        "3° sollecito: 24/04/2026",
                        "Messa in mora: 09/05/2026",
                        "Cambio di rotta: 29/05/2026"),
                told());
    }

    @Test
    void itFollowsTheHandAtOnce() {
        bench.model.ladder().nudge(RulesBench.standard(Step.FIRST_REMINDER), 2);
        assertEquals("1° sollecito: 25/03/2026", told().get(1));
    }

    @Test
    void theFasterPolicyIsShownOnALargeInvoice() {
        bench.model.ladder().select(new Spot(ReadyPolicies.LARGE, Step.FIRST_REMINDER));
        assertEquals("Chiamata di cortesia: 13/03/2026", told().getFirst());
    }

    @Test
    void aPolicyThatAsksNobodyHasNoExample() {
        bench.model.ladder().policy().set(ReadyPolicies.SILENT);
        assertEquals(Optional.empty(), bench.model.example().example().get());
    }

    private List<String> told() {
        return bench.model.example().example().get().orElseThrow().lines().stream()
                .map(bench.model.example()::told)
                .toList();
    }
}

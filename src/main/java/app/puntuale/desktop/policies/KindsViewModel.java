package app.puntuale.desktop.policies;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.PolicyName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// By which policy each kind of customer is asked, unless a person has chosen another for one of them.
final class KindsViewModel {

    private final Map<CustomerKind, ObjectProperty<PolicyName>> policies = new EnumMap<>(CustomerKind.class);

    KindsViewModel(RulesDraft draft) {
        for (var kind : CustomerKind.values()) {
            var policy = new SimpleObjectProperty<>(chosen(draft, kind));
            policy.subscribe((_, name) -> draft.change(draft.now().with(kind, name)));
            draft.rulebook().subscribe(_ -> policy.set(chosen(draft, kind)));
            policies.put(kind, policy);
        }
    }

    ObjectProperty<PolicyName> policy(CustomerKind kind) {
        return Optional.ofNullable(policies.get(kind)).orElseThrow();
    }

    private static PolicyName chosen(RulesDraft draft, CustomerKind kind) {
        return Optional.ofNullable(draft.now().byKind().get(kind)).orElseThrow();
    }
}

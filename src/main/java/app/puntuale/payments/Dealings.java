package app.puntuale.payments;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was written to a customer, and agreed with them, as far as it decides where money goes.
///
/// @param written the day on which the letter of each number left
/// @param notices the day on which a notice of default about an instalment was received (RULES A-44)
public record Dealings(
        Map<String, LocalDate> written,
        Map<InstalmentId, LocalDate> notices,
        List<Waiver> waivers,
        List<Remission> remissions,
        List<Truce> truces) {

    public static final Dealings NONE = new Dealings(Map.of(), Map.of(), List.of(), List.of(), List.of());

    /// Late interest, or the lump sum, that was given up.
    public record Waiver(InstalmentId instalment, LocalDate on, Towards towards, Money amount, String reason) {}

    /// A plan that takes payments for capital, because interest is part of its sum or was given up (D-4).
    ///
    /// @param until the day on which a person ended it
    /// @param forgives whether interest is given up once everything was paid
    public record Truce(Set<InvoiceId> invoices, LocalDate from, Optional<LocalDate> until, boolean forgives) {
        public Truce {
            invoices = Set.copyOf(invoices);
        }

        boolean covers(OpenItem item, LocalDate day) {
            return invoices.contains(item.invoice())
                    && !day.isBefore(from)
                    && until.filter(day::isAfter).isEmpty();
        }
    }

    public Dealings {
        written = Map.copyOf(written);
        notices = Map.copyOf(notices);
        waivers = List.copyOf(waivers);
        remissions = List.copyOf(remissions);
        truces = List.copyOf(truces);
    }
}

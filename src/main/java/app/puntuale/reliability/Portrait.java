package app.puntuale.reliability;

import app.puntuale.calendar.WorkingDays;
import app.puntuale.followups.CustomerCase;
import app.puntuale.payments.Receipt;
import java.time.LocalDate;
import java.util.List;

/// What whoever thinks of a further order wants to know of a customer.
public record Portrait(Reliability reliability, Punctuality punctuality, Exposure exposure, Supply supply) {

    /// @param receipts what they have paid, with the due date of what it paid
    public static Portrait of(CustomerCase known, List<Receipt> receipts, WorkingDays workingDays, LocalDate today) {
        var reliability = new Reckoning(known, receipts, workingDays, today).reliability();
        var exposure = Exposure.of(known, today);
        return new Portrait(
                reliability, Punctuality.of(receipts), exposure, Supply.of(known, reliability, exposure, today));
    }
}

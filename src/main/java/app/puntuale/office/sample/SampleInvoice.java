package app.puntuale.office.sample;

import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// One document of the sample firm, from which its e-invoice is written.
///
/// @param typeCode `TD01`, or `TD04` for a credit note
/// @param corrects the number of the invoice that a credit note names, or empty text
/// @param net before VAT, in the invoice's currency
/// @param instalments none when the file does not say when and how it is to be paid
record SampleInvoice(
        SampleCustomer customer,
        String typeCode,
        String number,
        LocalDate issuedOn,
        String subject,
        Money net,
        List<Instalment> instalments,
        String corrects) {

    private static final BigDecimal VAT = new BigDecimal("0.22");

    SampleInvoice {
        instalments = List.copyOf(instalments);
    }

    /// @param method `MP05` (bank transfer) and the like
    record Instalment(LocalDate dueOn, Money amount, String method) {}

    /// Nothing for a customer abroad.
    static Money vat(SampleCustomer customer, Money net) {
        return customer.isAbroad()
                ? Money.zero(net.currency())
                : Money.rounded(net.amount().multiply(VAT));
    }

    static Money total(SampleCustomer customer, Money net) {
        return net.plus(vat(customer, net));
    }

    Money vat() {
        return vat(customer, net);
    }

    Money total() {
        return total(customer, net);
    }
}

package app.puntuale.payments;

import app.puntuale.customers.CustomerId;

/// Where one finds what was written to a customer, and agreed with them.
public interface PastDealings {

    Dealings of(CustomerId customer);
}

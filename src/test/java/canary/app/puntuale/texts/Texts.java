package canary.app.puntuale.texts;

import canary.app.puntuale.customers.CustomerInAnUnmarkedPackage;

/// Wrong on purpose: words that know customers.
public record Texts(CustomerInAnUnmarkedPackage customer) {}

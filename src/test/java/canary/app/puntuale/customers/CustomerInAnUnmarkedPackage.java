package canary.app.puntuale.customers;

/// Wrong on purpose: like all the canaries, it is in a package without `@NullMarked`.
public record CustomerInAnUnmarkedPackage(String name) {}

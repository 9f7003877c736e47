package canary.app.puntuale.office;

import picocli.CommandLine;

/// Wrong on purpose: work that knows the terminal.
public record OfficeWithOptions(CommandLine options) {}

package canary.app.puntuale.secrets;

/// A neighbour for the postman.
public record Keys(String room) {}

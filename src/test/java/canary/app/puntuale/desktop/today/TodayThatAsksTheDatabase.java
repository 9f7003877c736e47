package canary.app.puntuale.desktop.today;

import java.sql.Connection;

/// Wrong on purpose: a screen that speaks SQL.
public record TodayThatAsksTheDatabase(Connection connection) {}

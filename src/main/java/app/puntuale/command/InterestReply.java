package app.puntuale.command;

import app.puntuale.interest.Claim;
import app.puntuale.interest.InterestStatement;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/// An interest statement in fields for a machine and in sentences for a person.
final class InterestReply {

    private InterestReply() {}

    static void fields(JsonObject line, InterestStatement statement) {
        line.list(
                        "rows",
                        statement.rows(),
                        (object, row) -> object.text("from", row.from().toString())
                                .text("to", row.to().toString())
                                .number("days", row.days())
                                .text("rate", row.percent().toPlainString())
                                .number("capital_cents", row.capital().cents())
                                .number("interest_cents", row.interest().cents()))
                .number("days", statement.days())
                .number("interest_cents", statement.interest().cents())
                .number("lump_sum_cents", statement.lumpSum().cents())
                .number("residual_capital_cents", statement.residualCapital().cents())
                .number("unpaid_interest_cents", statement.unpaidInterest().cents())
                .number("total_due_cents", statement.total().cents())
                .number("daily_interest_cents", statement.dailyInterest().map(Money::cents))
                .day("unknown_from", statement.unknownFrom());
    }

    static List<String> sentences(Claim claim, InterestStatement statement, Texts texts) {
        var said = new ArrayList<String>();
        said.add(texts.get("command.interest.heading", claim.principal(), claim.dueOn(), claim.until()));
        if (statement.rows().isEmpty()) {
            said.add(texts.get("command.interest.none"));
        } else {
            said.add("");
            said.addAll(rows(statement, texts));
            said.add("");
        }
        said.addAll(sums(statement, texts));
        statement
                .dailyInterest()
                .filter(Money::isPositive)
                .ifPresent(daily -> said.add(texts.get("command.interest.daily", daily)));
        statement.unknownFrom().ifPresent(day -> said.add(texts.get("command.interest.unknownFrom", day)));
        return said;
    }

    private static List<String> rows(InterestStatement statement, Texts texts) {
        var table = new Table()
                .words(texts.get("command.interest.column.from"))
                .words(texts.get("command.interest.column.to"))
                .figures(texts.get("command.interest.column.days"))
                .figures(texts.get("command.interest.column.rate"))
                .figures(texts.get("command.interest.column.capital"))
                .figures(texts.get("command.interest.column.interest"));
        for (var row : statement.rows()) {
            table.row(
                    Formats.day(row.from()),
                    Formats.day(row.to()),
                    Formats.count(row.days()),
                    Formats.percent(row.percent()),
                    Formats.money(row.capital()),
                    Formats.money(row.interest()));
        }
        return table.lines();
    }

    private static List<String> sums(InterestStatement statement, Texts texts) {
        var table = new Table().words("").figures("");
        table.row(texts.get("command.interest.sum.interest"), Formats.money(statement.interest()));
        table.row(texts.get("command.interest.sum.unpaidInterest"), Formats.money(statement.unpaidInterest()));
        table.row(texts.get("command.interest.sum.lumpSum"), Formats.money(statement.lumpSum()));
        table.row(texts.get("command.interest.sum.capital"), Formats.money(statement.residualCapital()));
        table.row(texts.get("command.interest.sum.total"), Formats.money(statement.total()));
        return table.bareLines();
    }
}

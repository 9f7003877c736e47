package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.POLICY_WAIVER;

import app.puntuale.archive.Transactions;
import app.puntuale.followups.Guard;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Rulebooks;
import app.puntuale.followups.Waiver;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/// What was changed is kept, the rest is as the program comes: the policies in tables of their own, the single values
/// among the settings.
final class JooqRulebooks implements Rulebooks {

    /// In place of its name, where the guard itself was loosened: no policy is called so.
    private static final String NO_POLICY = "";

    private final DSLContext sql;
    private final Transactions transactions;
    private final Clock clock;
    private final Supplier<String> author;
    private final PolicyRows policies;
    private final RuleSettings settings;

    JooqRulebooks(DSLContext sql, Transactions transactions, Clock clock, Supplier<String> author) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.author = author;
        this.policies = new PolicyRows(sql);
        this.settings = new RuleSettings(new SettingRows(sql, transactions));
    }

    @Override
    public Rulebook current() {
        var withOwn = Rulebook.DEFAULT.withAll(policies.all());
        return settings.read(withOwn);
    }

    @Override
    public void keep(Rulebook changed) {
        transactions.run(() -> {
            policies.replace(changed.policies().stream()
                    .filter(policy -> !Rulebook.DEFAULT.policies().contains(policy))
                    .toList());
            settings.keep(changed);
        });
    }

    @Override
    public void waive(Optional<PolicyName> policy, Guard guard, String reason) {
        transactions.run(() -> sql.insertInto(POLICY_WAIVER)
                .set(POLICY_WAIVER.POLICY_NAME, policy.map(PolicyName::text).orElse(NO_POLICY))
                .set(POLICY_WAIVER.GUARD, guard.name())
                .set(POLICY_WAIVER.REASON, reason)
                .set(POLICY_WAIVER.AUTHOR, author.get())
                .set(POLICY_WAIVER.RECORDED_AT, clock.instant())
                .execute());
    }

    @Override
    public List<Waiver> waivers() {
        return sql.selectFrom(POLICY_WAIVER)
                .orderBy(POLICY_WAIVER.ID)
                .fetch(row -> new Waiver(
                        Optional.of(row.getPolicyName())
                                .filter(name -> !name.equals(NO_POLICY))
                                .map(PolicyName::new),
                        Guard.valueOf(row.getGuard()),
                        row.getReason(),
                        row.getAuthor(),
                        row.getRecordedAt()));
    }
}

package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.POLICY;
import static app.puntuale.storage.schema.Tables.POLICY_STEP;

import app.puntuale.followups.Distance;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.Means;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Template;
import app.puntuale.interest.InterestUse;
import app.puntuale.storage.schema.tables.records.PolicyStepRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// The policies that the firm has made or changed.
record PolicyRows(DSLContext sql) {

    /// In the order in which they were made.
    List<Policy> all() {
        var steps = sql.selectFrom(POLICY_STEP)
                .orderBy(POLICY_STEP.POLICY_ID, POLICY_STEP.POSITION)
                .fetchGroups(POLICY_STEP.POLICY_ID, PolicyRows::rung);
        return sql.selectFrom(POLICY)
                .orderBy(POLICY.ID)
                .fetch(row -> new Policy(
                        new PolicyName(row.getName()),
                        row.getPurpose(),
                        steps.getOrDefault(row.getId(), List.of()),
                        Optional.ofNullable(row.getFaster()).map(PolicyName::new)));
    }

    void replace(List<Policy> policies) {
        sql.deleteFrom(POLICY_STEP).execute();
        sql.deleteFrom(POLICY).execute();
        policies.forEach(this::add);
    }

    private void add(Policy policy) {
        var id = sql.insertInto(POLICY)
                .set(POLICY.NAME, policy.name().text())
                .set(POLICY.PURPOSE, policy.purpose())
                .set(POLICY.FASTER, policy.faster().map(PolicyName::text).orElse(null))
                .returning(POLICY.ID)
                .fetchSingle(POLICY.ID);
        for (var position = 0; position < policy.rungs().size(); position++) {
            sql.executeInsert(record(id, position, policy.rungs().get(position)));
        }
    }

    private static PolicyStepRecord record(Long policy, int position, Rung rung) {
        var row = new PolicyStepRecord();
        row.setPolicyId(policy);
        row.setPosition(position);
        row.setStep(rung.step());
        row.setDays(rung.distance().days());
        row.setSide(rung.distance().side().name());
        row.setDaysSincePrevious(rung.daysSincePrevious());
        row.setMeans(rung.means().stream().map(Means::name).sorted().collect(Collectors.joining(",")));
        row.setFirmness(rung.firmness().name());
        row.setTemplate(rung.template().name());
        row.setInterest(rung.interest().name());
        row.setNeedsApproval(rung.needsApproval());
        return row;
    }

    private static Rung rung(PolicyStepRecord row) {
        return new Rung(
                row.getStep(),
                new Distance(row.getDays(), Distance.Side.valueOf(row.getSide())),
                row.getDaysSincePrevious(),
                means(row.getMeans()),
                Firmness.valueOf(row.getFirmness()),
                Template.valueOf(row.getTemplate()),
                InterestUse.valueOf(row.getInterest()),
                row.getNeedsApproval());
    }

    private static Set<Means> means(String words) {
        return Stream.of(words.split(","))
                .filter(word -> !word.isEmpty())
                .map(Means::valueOf)
                .collect(Collectors.toSet());
    }
}

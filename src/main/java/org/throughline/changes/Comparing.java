package org.throughline.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.Internal;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.PlanId;
import org.throughline.plans.PlanText;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/**
 * Compares each version with those before it, in the background, soon after it was published. What it finds follows from the texts
 * alone and is written under keys made from them: where it is stopped it begins again, and finds and writes the same.
 */
@Service
public class Comparing {

    private static final Logger LOG = LoggerFactory.getLogger(Comparing.class);
    private static final int STEP = 500;

    private final ComparisonRows rows;
    private final CarriedRows carried;
    private final ChangeRows changes;
    private final Credits credits;
    private final Plans plans;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Comparing(
            ComparisonRows rows,
            CarriedRows carried,
            ChangeRows changes,
            Credits credits,
            Plans plans,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.carried = carried;
        this.changes = changes;
        this.credits = credits;
        this.plans = plans;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(fixedDelayString = "${throughline.changes.every:2s}")
    void turn() {
        SystemWork.run(() -> rows.waiting().forEach(this::compareUnlessInTheWay));
    }

    private void compareUnlessInTheWay(PlanId plan) {
        try {
            compare(plan);
        } catch (ConcurrencyFailureException somebodyElse) {
            LOG.info("The versions of plan {} are compared a moment later", plan.value());
        }
    }

    /** Compares all versions of a plan that are not compared yet, now. */
    @Internal
    public void compare(PlanId plan) {
        List<VersionView> versions = plans.versions(plan);
        Map<VersionId, Progress> known = rows.of(plan);
        for (int at = 0; at < versions.size(); at++) {
            VersionId version = versions.get(at).id();
            Progress progress = known.get(version);
            if (progress != null && !progress.finished()) {
                if (!rows.lease(version)) {
                    return;
                }
                leased(versions.subList(0, at), versions.get(at));
            }
        }
    }

    private void leased(List<VersionView> before, VersionView version) {
        try {
            List<Written> all = found(before, version.id());
            int steps = all.stream().mapToInt(written -> written.found().size()).sum();
            int done = 0;
            rows.progress(version.id(), steps, done);
            for (Written written : all) {
                for (int from = 0; from < written.found().size(); from += STEP) {
                    int to = Math.min(written.found().size(), from + STEP);
                    carried.put(written.from(), version.id(), written.found().subList(from, to));
                    done += to - from;
                    rows.progress(version.id(), steps, done);
                }
            }
            transaction.executeWithoutResult(status -> finish(before, version));
        } finally {
            rows.release(version.id());
        }
    }

    private record Written(VersionId from, List<Found> found) {}

    private List<Written> found(List<VersionView> before, VersionId version) {
        PlanText now = text(version);
        List<Written> all = new ArrayList<>();
        all.add(new Written(version, Comparison.same(now)));
        if (!before.isEmpty()) {
            VersionId last = before.getLast().id();
            Comparison comparison = Comparison.of(text(last), now);
            changes.put(comparison.changes());
            all.add(new Written(last, comparison.found()));
            Lineage lineage = new Lineage(comparison);
            before.subList(0, before.size() - 1)
                    .forEach(older -> all.add(new Written(
                            older.id(), lineage.continued(text(older.id()), carried.of(older.id(), last), now))));
        }
        return all;
    }

    private void finish(List<VersionView> before, VersionView version) {
        if (rows.finish(version.id())) {
            if (!before.isEmpty()) {
                credits.give(version.id(), changes.of(before.getLast().id(), version.id()));
            }
            events.publishEvent(
                    new VersionCompared(version.id().value(), version.plan().id()));
        }
    }

    private PlanText text(VersionId version) {
        return plans.text(version).orElseThrow();
    }
}

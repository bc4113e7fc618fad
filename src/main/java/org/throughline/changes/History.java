package org.throughline.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.PlanId;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/** The versions of a plan that can be followed: each was compared with those before it. */
@Service
public class History {

    private final Plans plans;
    private final ComparisonRows rows;

    History(Plans plans, ComparisonRows rows) {
        this.plans = plans;
        this.rows = rows;
    }

    /**
     * In the order in which they came, without those that are not compared yet and what comes after them; two statements. The first is
     * there at once: there is nothing to compare it with.
     */
    @Open
    public List<VersionView> of(PlanId plan) {
        Map<VersionId, Progress> progress = rows.of(plan);
        List<VersionView> versions = plans.versions(plan);
        return Stream.concat(
                        versions.stream().limit(1),
                        versions.stream()
                                .skip(1)
                                .takeWhile(version -> Optional.ofNullable(progress.get(version.id()))
                                        .filter(Progress::finished)
                                        .isPresent()))
                .toList();
    }

    /** What has become of the text that a consultation is about; three statements at most. */
    @Open
    public Since since(ConsultationView consultation) {
        VersionView stood = plans.version(consultation.version()).orElseThrow();
        List<VersionView> versions = of(consultation.plan());
        return new Since(stood, versions.contains(stood) ? versions.getLast() : stood);
    }

    /** How far the comparison of a version is; nothing for one that nobody knows. One statement. */
    @Open
    public Optional<Progress> progress(VersionView version) {
        return Optional.ofNullable(rows.of(version.plan().id()).get(version.id()));
    }
}

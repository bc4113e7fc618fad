package org.throughline.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerView;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlanId;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/** Follows answers to the sections that they touch, in the version after the one that was consulted on. */
@Component
class AnswersTouching {

    private final Consultations consultations;
    private final History history;
    private final Differences differences;

    AnswersTouching(Consultations consultations, History history, Differences differences) {
        this.consultations = consultations;
        this.history = history;
        this.differences = differences;
    }

    /** Only of answers that promise something; two statements for each plan and one for each version that was spoken about. */
    List<AnswerTouching> of(Map<AnswerView, List<ContributionId>> answered) {
        Map<PlanId, List<VersionView>> versions = new HashMap<>();
        Map<VersionId, Optional<Step>> steps = new HashMap<>();
        List<AnswerTouching> touching = new ArrayList<>();
        answered.forEach((answer, said) -> {
            if (answer.outcome().promises() && !answer.sections().isEmpty()) {
                ConsultationView consultation =
                        consultations.byId(answer.consultation()).orElseThrow();
                steps.computeIfAbsent(
                                consultation.version(),
                                version -> step(version, versions.computeIfAbsent(consultation.plan(), history::of)))
                        .ifPresent(step -> touching.addAll(step.touched(answer, consultation.slug(), said)));
            }
        });
        return touching;
    }

    private Optional<Step> step(VersionId stood, List<VersionView> versions) {
        List<VersionId> ids = versions.stream().map(VersionView::id).toList();
        int next = ids.indexOf(stood) + 1;
        return next == 0 || next == versions.size()
                ? Optional.empty()
                : Optional.of(new Step(
                        versions.get(next),
                        next + 1,
                        differences.sections(versions.get(next - 1), versions.get(next))));
    }

    /** A version, and what changed in it. */
    private record Step(VersionView to, int number, List<SectionChanges> sections) {

        List<AnswerTouching> touched(AnswerView answer, String consultation, List<ContributionId> said) {
            return sections.stream()
                    .filter(section -> !section.isAsItWas())
                    .filter(section -> answer.sections().stream()
                            .anyMatch(one -> one.id().equals(section.section().id())))
                    .map(section -> new AnswerTouching(answer, consultation, to, number, section, said))
                    .toList();
        }
    }
}

package org.throughline.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.commitments.CommitmentId;
import org.throughline.commitments.CommitmentLine;
import org.throughline.commitments.CommitmentView;
import org.throughline.commitments.Station;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Voices;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlanId;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** What people said about the sections in which the promises of a line stand, while there were consultations on them. */
@Component
class SaidOnTheWay {

    private final Consultations consultations;
    private final Discussions discussions;
    private final Plans plans;

    SaidOnTheWay(Consultations consultations, Discussions discussions, Plans plans) {
        this.consultations = consultations;
        this.discussions = discussions;
        this.plans = plans;
    }

    /** How much was said about a section in a consultation. */
    record Said(ConsultationView consultation, SectionRef section, Voices voices) {}

    /** By promise; those about which nothing was said are absent. Two statements, however long the line is. */
    Map<CommitmentId, List<Said>> on(CommitmentLine line) {
        List<CommitmentView> promises = line.stations().stream()
                .map(Station::commitment)
                .flatMap(Stream::ofNullable)
                .toList();
        Set<PlanId> asked =
                promises.stream().map(one -> one.version().plan().id()).collect(Collectors.toSet());
        List<ConsultationView> about = consultations.announced().stream()
                .filter(one -> asked.contains(one.plan()))
                .toList();
        Set<SectionId> sections =
                promises.stream().map(one -> one.section().id()).collect(Collectors.toSet());
        Map<ConsultationId, Map<SectionId, Voices>> counts =
                discussions.counts(about.stream().map(ConsultationView::id).toList(), sections);
        Map<CommitmentId, List<Said>> said = new HashMap<>();
        about.forEach(consultation -> {
            Map<SectionId, SectionRef> names = plans.sections(consultation.version(), sections);
            promises.forEach(one -> {
                Voices voices = counts.getOrDefault(consultation.id(), Map.of())
                        .getOrDefault(one.section().id(), Voices.NONE);
                if (names.containsKey(one.section().id()) && !voices.isEmpty()) {
                    said.computeIfAbsent(one.id(), unused -> new ArrayList<>())
                            .add(new Said(
                                    consultation,
                                    Objects.requireNonNull(
                                            names.get(one.section().id())),
                                    voices));
                }
            });
        });
        return said;
    }
}

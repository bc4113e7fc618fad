package org.throughline.commitments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.kernel.BodyId;
import org.throughline.organisations.Bodies;
import org.throughline.organisations.BodyView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/** Makes promises readable, with all that was said of them; as many statements for one as for many. */
@Component
class CommitmentViews {

    private final CommitmentRows rows;
    private final CarryOverRows carryOvers;
    private final Plans plans;
    private final Bodies bodies;

    CommitmentViews(CommitmentRows rows, CarryOverRows carryOvers, Plans plans, Bodies bodies) {
        this.rows = rows;
        this.carryOvers = carryOvers;
        this.plans = plans;
        this.bodies = bodies;
    }

    /** Promises, and what was said of them and with them, in the order in which it was said. */
    record Read(List<CommitmentView> commitments, List<CarryOverView> said) {}

    List<CommitmentView> of(List<Commitment> found) {
        return read(found, List.of()).commitments();
    }

    /** With all that was ever said of them. */
    Read withSaid(List<Commitment> found) {
        return read(
                found, carryOvers.touching(found.stream().map(Commitment::id).toList()));
    }

    List<CarryOverView> said(List<CarryOver> said) {
        return read(List.of(), said).said();
    }

    private Read read(List<Commitment> found, List<CarryOver> said) {
        List<Commitment> all = new ArrayList<>(found);
        all.addAll(rows.byId(others(found, said)));
        if (all.isEmpty()) {
            return new Read(List.of(), List.of());
        }
        Numbered numbered = numbered(all, said);
        Map<CommitmentId, CommitmentView> views = views(all, numbered);
        return new Read(
                found.stream()
                        .map(one -> Objects.requireNonNull(views.get(one.id())))
                        .toList(),
                said.stream().map(one -> view(one, views, numbered)).toList());
    }

    private static Set<CommitmentId> others(List<Commitment> found, List<CarryOver> said) {
        Set<CommitmentId> others = new LinkedHashSet<>();
        said.forEach(one -> {
            others.add(one.older());
            if (one.newer() != null) {
                others.add(one.newer());
            }
        });
        found.forEach(one -> others.remove(one.id()));
        return others;
    }

    /** Versions and their places among those of their plans. */
    private record Numbered(Map<VersionId, VersionView> versions, Map<VersionId, Integer> numbers) {

        VersionView version(VersionId id) {
            return Objects.requireNonNull(versions.get(id));
        }

        int number(VersionId id) {
            return Objects.requireNonNull(numbers.get(id));
        }
    }

    private Numbered numbered(List<Commitment> commitments, List<CarryOver> said) {
        Set<VersionId> ids = Stream.concat(
                        commitments.stream().map(Commitment::version),
                        said.stream().map(CarryOver::version))
                .collect(Collectors.toSet());
        return new Numbered(plans.versions(ids), plans.numbers(ids));
    }

    private Map<CommitmentId, CommitmentView> views(List<Commitment> all, Numbered numbered) {
        Map<BodyId, BodyView> named =
                bodies.all().stream().collect(Collectors.toMap(BodyView::id, Function.identity()));
        Map<VersionId, Map<SectionId, SectionRef>> sections = plans.sections(
                numbered.versions().keySet(),
                all.stream().map(one -> one.quotation().section()).collect(Collectors.toSet()));
        Map<CommitmentId, CommitmentView> views = new HashMap<>();
        all.forEach(one -> views.put(
                one.id(),
                new CommitmentView(
                        one.id(),
                        numbered.version(one.version()),
                        numbered.number(one.version()),
                        Objects.requireNonNull(Objects.requireNonNull(sections.get(one.version()))
                                .get(one.quotation().section())),
                        one.quotation().paragraph(),
                        one.name(),
                        one.quotation().words(),
                        Objects.requireNonNull(named.get(one.body())),
                        one.marked(),
                        one.takenBack())));
        return views;
    }

    private static CarryOverView view(CarryOver said, Map<CommitmentId, CommitmentView> views, Numbered numbered) {
        return new CarryOverView(
                said.id(),
                said.kind(),
                Objects.requireNonNull(views.get(said.older())),
                said.newer() == null ? null : views.get(said.newer()),
                numbered.version(said.version()),
                numbered.number(said.version()),
                said.reason(),
                said.made(),
                said.takenBack());
    }
}

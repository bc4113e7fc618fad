package org.throughline.commitments;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.kernel.Slice;
import org.throughline.plans.PlanId;

/** Promises in plans and what became of them, for everybody. */
@Service
public class Commitments {

    private static final int MOST_ON_A_PAGE = 200;

    private final CommitmentRows rows;
    private final CarryOverRows carryOvers;
    private final CommitmentViews views;

    Commitments(CommitmentRows rows, CarryOverRows carryOvers, CommitmentViews views) {
        this.rows = rows;
        this.carryOvers = carryOvers;
        this.views = views;
    }

    /** The line of a promise, also of one that is one no more; a constant number of statements, however long it is. */
    @Open
    @Transactional(readOnly = true)
    public Optional<CommitmentLine> line(CommitmentId id) {
        return rows.find(id).map(asked -> {
            List<CommitmentId> passed = carryOvers.line(List.of(id), MOST_ON_A_PAGE + 1);
            CommitmentViews.Read read =
                    views.withSaid(rows.byId(passed.size() > MOST_ON_A_PAGE ? first(passed, id) : passed));
            return CommitmentLine.of(
                    read.commitments().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElseThrow(),
                    read.commitments(),
                    read.said(),
                    passed.size() <= MOST_ON_A_PAGE);
        });
    }

    private static Collection<CommitmentId> first(List<CommitmentId> passed, CommitmentId asked) {
        Set<CommitmentId> first = new HashSet<>(passed.subList(0, MOST_ON_A_PAGE));
        first.add(asked);
        return first;
    }

    /**
     * The promises of all versions of a plan in the order in which they were marked, with where each comes from and what became of it.
     *
     * @param after what the step before gave to read on, or nothing; what is none reads from the beginning
     */
    @Open
    @Transactional(readOnly = true)
    public Slice<ListedCommitment> of(PlanId plan, @Nullable String after) {
        Slice<Commitment> step =
                Slice.byId(rows.of(plan, Slice.after(after, CommitmentId::new), Slice.SIZE), Commitment::id);
        CommitmentViews.Read read = views.withSaid(step.items());
        return step.saying(read.commitments().stream()
                .map(one -> ListedCommitment.of(one, read.said()))
                .toList());
    }

    /** What a plan says it drops of older plans, or said until it took that back, in the order in which it was said. */
    @Open
    @Transactional(readOnly = true)
    public Slice<CarryOverView> drops(PlanId plan, @Nullable String after) {
        Slice<CarryOver> step = dropped(plan, after);
        return step.saying(views.said(step.items()));
    }

    /** The promises of a plan that stand, at most as many as a plan can have. */
    @Open
    @Transactional(readOnly = true)
    public List<CommitmentView> standing(PlanId plan) {
        return views.of(rows.standing(plan, CommitmentPolicy.MOST_OF_ONE));
    }

    /** Every step of every line that a plan's promises are on, or those that it drops, each once; in steps, however many they are. */
    @Open
    public void steps(PlanId plan, Consumer<Step> row) {
        Set<CommitmentId> passed = new HashSet<>();
        Set<CarryOverId> said = new HashSet<>();
        String after = null;
        do {
            Slice<Commitment> step =
                    Slice.byId(rows.of(plan, Slice.after(after, CommitmentId::new), Slice.SIZE), Commitment::id);
            steps(step.items().stream().map(Commitment::id).toList(), passed, said, row);
            after = step.next();
        } while (after != null);
        do {
            Slice<CarryOver> step = dropped(plan, after);
            steps(step.items().stream().map(CarryOver::older).toList(), passed, said, row);
            after = step.next();
        } while (after != null);
    }

    private void steps(
            Collection<CommitmentId> ids, Set<CommitmentId> passed, Set<CarryOverId> told, Consumer<Step> row) {
        List<CommitmentId> fresh = carryOvers.line(ids, Integer.MAX_VALUE).stream()
                .filter(passed::add)
                .toList();
        CommitmentViews.Read read = views.withSaid(rows.byId(fresh));
        Stream.concat(
                        read.commitments().stream().map(Step::promised),
                        read.said().stream().filter(said -> told.add(said.id())).map(Step::said))
                .sorted(Comparator.comparing((Step step) -> step.version().published())
                        .thenComparing(step -> step.version().title()))
                .forEach(row);
    }

    private Slice<CarryOver> dropped(PlanId plan, @Nullable String after) {
        return Slice.byId(carryOvers.drops(plan, Slice.after(after, CarryOverId::new), Slice.SIZE), CarryOver::id);
    }
}

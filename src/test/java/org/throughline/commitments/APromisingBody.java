package org.throughline.commitments;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** A body with somebody who answers for it, and with the plans that it publishes. */
final class APromisingBody {

    private static final String PLAN = """
            ---
            slug: %s
            title: %s
            label: %s
            published: %s
            digest: A digest.
            ---

            # A plan for the coast

            ## 1. Care near home

            {key: near-home}

            A chapter that says what follows.

            ### 1.1 Buses

            {key: buses}

            %s

            ### 1.2 Ferries

            {key: ferries}

            Ferries stay. There will be a ferry to the clinic. There will be a ferry to the school.

            | What | For how many |
            | --- | --- |
            | Budgets of one's own | 200 people |
            """;

    final SignedInPerson owner;
    private final ApplicationContext context;
    private final BodyId body;

    APromisingBody(ApplicationContext context) {
        this.context = context;
        body = SystemWork.call(() ->
                bean(Bodies.class).add("body-" + Ids.next(), "The coast's health board", LocalDate.of(2010, 4, 1)));
        owner = new SignedInPerson(new PersonId(Ids.next()), "Rosalind", Set.of(new Grant(Role.OWNER, body)));
    }

    /** A plan published in that year, in which buses are promised. */
    VersionView plan(int year) {
        return version("coast-" + Ids.next(), LocalDate.of(year, 3, 1), "There will be more buses to the clinic.");
    }

    /** A version of a plan that says this about buses. */
    VersionView version(String slug, LocalDate published, String buses) {
        String markdown = PLAN.formatted(slug, "A plan of " + published.getYear(), published, published, buses);
        return SystemWork.call(() -> bean(Plans.class).importMarkdown(markdown, body));
    }

    <T> T does(Supplier<T> work) {
        return CurrentPerson.as(owner, work);
    }

    void does(Runnable work) {
        does(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** The promise of buses, in a version of this body's own plan. */
    CommitmentId buses(VersionView version) {
        return marked(version, "buses", "There will be more buses to the clinic.");
    }

    CommitmentId marked(VersionView version, String section, String words) {
        CommitmentId id = new CommitmentId(Ids.next());
        mark(id, version, version, section, words);
        return id;
    }

    /** @param own the plan for which the body answers, which is the one that is marked or a newer one */
    void mark(CommitmentId id, VersionView own, VersionView marked, String section, String words) {
        does(() -> bean(CommitmentDesk.class)
                .mark(id, own.plan().id(), new NewCommitment(marked.id(), section, "Buses", words)));
    }

    CarryOverId repeated(CommitmentId older, CommitmentId newer) {
        return carried(CarryOverKind.REPEATS, older, newer, "");
    }

    CarryOverId carried(CarryOverKind kind, CommitmentId older, CommitmentId newer, String reason) {
        CarryOverId id = new CarryOverId(Ids.next());
        does(() -> bean(CarryOvers.class).carry(id, kind, older, newer, reason));
        return id;
    }

    CarryOverId dropped(CommitmentId older, VersionView version, String reason) {
        CarryOverId id = new CarryOverId(Ids.next());
        does(() -> bean(CarryOvers.class).drop(id, version.id(), older, reason));
        return id;
    }

    void takenBack(CarryOverId id, String reason) {
        does(() -> bean(CarryOvers.class).takeBack(id, reason));
    }

    CommitmentLine line(CommitmentId id) {
        return bean(Commitments.class).line(id).orElseThrow();
    }

    <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context.getBean(type));
    }
}

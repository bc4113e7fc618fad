package org.throughline.priorities;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.NewConsultation;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.VersionId;
import org.throughline.priorities.NewBallot.NewOption;
import org.throughline.priorities.PastVotes.PastVote;

/** A consultation of a body of its own that opens the day after tomorrow and lasts ten days, and the clock that it goes by. */
record AConsultation(ConsultationId id, BodyId body, SectionId section, SignedInPerson owner, SettableClock clock) {

    private static final String PLAN = """
            ---
            slug: %s
            title: A plan for the coast
            label: first
            published: 2026-01-07
            digest: A digest.
            ---

            # A plan for the coast

            What this plan is.

            ## 1. Care near home

            {key: near-home}

            There will be more buses to the clinic.
            """;

    static AConsultation announced(BeanFactory beans) {
        SettableClock clock = (SettableClock) beans.getBean(Clock.class);
        BodyId body = SystemWork.call(() -> beans.getBean(Bodies.class)
                .add("body-" + Ids.next(), "The body that consults", LocalDate.of(2018, 4, 1)));
        SignedInPerson owner = person(new Grant(Role.OWNER, body));
        Plans plans = beans.getBean(Plans.class);
        VersionId version = SystemWork.call(() -> plans.importMarkdown(PLAN.formatted("coast-" + Ids.next()), body))
                .id();
        SectionId section =
                plans.section(version, "near-home").orElseThrow().section().id();
        Consultations consultations = beans.getBean(Consultations.class);
        ConsultationId id = CurrentPerson.as(owner, () -> {
            ConsultationId draft = consultations.draft(asking(version, today(clock)));
            consultations.announce(draft);
            return draft;
        });
        return new AConsultation(id, body, section, owner, clock);
    }

    private static LocalDate today(Clock clock) {
        return clock.instant().atZone(LondonTime.ZONE).toLocalDate();
    }

    private static NewConsultation asking(VersionId version, LocalDate today) {
        return new NewConsultation(
                "coast-" + Ids.next(),
                version,
                "The coast",
                "What it is.",
                "Why we ask.",
                List.of("Buses"),
                List.of("The sea"),
                "Ada, the council",
                today.plusDays(2),
                today.plusDays(12),
                10,
                List.of("We read it"),
                ModerationPolicy.BEFORE,
                List.of("Be kind"));
    }

    static SignedInPerson person(Grant... grants) {
        return new SignedInPerson(new PersonId(Ids.next()), "Rosalind", Set.of(grants));
    }

    void isOpenNow() {
        clock.set(now().plus(Duration.ofDays(5)));
    }

    void isOverNow() {
        clock.set(now().plus(Duration.ofDays(30)));
    }

    private Instant now() {
        clock.reset();
        return clock.instant();
    }

    <T> T asOwner(Supplier<T> work) {
        return CurrentPerson.as(owner, work);
    }

    /** A ballot of five options, of which a person may choose two. */
    NewBallot ballot(String key) {
        return new NewBallot(
                id,
                key,
                "What comes first",
                "Choose what matters most",
                new BallotKind.ChooseUpTo(2),
                List.of(option("buses"), option("trains"), option("ferries"), option("bridges"), option("boats")));
    }

    /** A ballot of this kind on options that all cost the same. */
    NewBallot ballot(BallotKind kind, BigDecimal cost, String... options) {
        return new NewBallot(
                id,
                "ballot",
                "What comes first",
                "?",
                kind,
                Stream.of(options)
                        .map(key -> new NewOption(key, key, "", null, cost))
                        .toList());
    }

    /** So somebody new votes. */
    PastVote voted(Vote vote, VoterGroup group) {
        return new PastVote(person().id(), vote, group, clock().instant());
    }

    NewOption option(String key) {
        return new NewOption(key, "More " + key, "There would be more " + key + ".", section);
    }
}

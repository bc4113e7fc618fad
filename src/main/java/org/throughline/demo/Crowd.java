package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.PastComment;
import org.throughline.contributions.PastComments;
import org.throughline.contributions.State;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.places.Level;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.PastVotes;
import org.throughline.priorities.PastVotes.PastVote;
import org.throughline.priorities.Stance;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoterGroup;

/**
 * Many more people than the seeds name, for trying the application at size: as many comments, and votes in each ballot, as
 * throughline.demo.scale says. What they say is composed from the seeds, and is the same every time.
 */
@Component
@Profile("seeded")
class Crowd {

    private static final Logger LOG = LoggerFactory.getLogger(Crowd.class);
    private static final long SEED = 20190107;
    private static final int BATCH = 1_000;
    private static final double WAITING = 0.01;
    private static final int MOST_ENDORSEMENTS = 150;

    private final People people;
    private final PastComments comments;
    private final PastVotes votes;
    private final Ballots ballots;
    private final Plans plans;
    private final SettableClock clock;
    private final int scale;
    private final double heavyShare;

    Crowd(
            People people,
            PastComments comments,
            PastVotes votes,
            Ballots ballots,
            Plans plans,
            SettableClock clock,
            @Value("${throughline.demo.scale}") int scale,
            @Value("${throughline.demo.heavy-share}") double heavyShare) {
        this.people = people;
        this.comments = comments;
        this.votes = votes;
        this.ballots = ballots;
        this.plans = plans;
        this.clock = clock;
        this.scale = scale;
        this.heavyShare = heavyShare;
    }

    /** Brings them to an open consultation; nobody comes when the scale is nought. */
    void gather(ConsultationView consultation) {
        if (scale == 0) {
            return;
        }
        LOG.info("Adding {} more people, their comments and their votes", scale);
        // Two consultations hear different things, the same each time.
        Dice dice = new Dice(SEED + consultation.slug().hashCode());
        SystemWork.run(() -> {
            List<PersonId> everybody = register(dice, consultation);
            comment(dice, consultation, everybody);
            ballots.of(consultation.id()).forEach(ballot -> vote(dice, consultation, ballot, everybody));
        });
    }

    private List<PersonId> register(Dice dice, ConsultationView consultation) {
        clock.set(consultation.opens());
        List<String> names = SeedFiles.rows("people.csv").stream()
                .map(row -> row.get("name"))
                .toList();
        List<PersonId> everybody = new ArrayList<>(scale);
        inBatches((from, to) -> {
            Map<String, String> newcomers = new LinkedHashMap<>();
            for (int number = from; number < to; number++) {
                newcomers.put(
                        "%s-%06d@example.org".formatted(consultation.slug(), number),
                        first(dice.one(names)) + " " + last(dice.one(names)));
            }
            everybody.addAll(people.registerAll(newcomers));
        });
        return everybody;
    }

    private void comment(Dice dice, ConsultationView consultation, List<PersonId> everybody) {
        CrowdVoice voice = new CrowdVoice(dice, heavyShare, plans, consultation);
        inBatches((from, to) -> {
            clock.set(moment(consultation, to - 1));
            comments.take(
                    consultation.id(),
                    IntStream.range(from, to)
                            .mapToObj(number -> comment(dice, voice, moment(consultation, number), everybody))
                            .toList());
        });
    }

    private PastComment comment(Dice dice, CrowdVoice voice, Instant at, List<PersonId> everybody) {
        NewComment said = voice.comment(at);
        PersonId author = dice.one(everybody);
        boolean waits = dice.chance(WAITING);
        Set<PersonId> endorsers = IntStream.range(0, waits ? 0 : dice.heavyTailed(MOST_ENDORSEMENTS))
                .mapToObj(one -> dice.one(everybody))
                .filter(person -> !person.equals(author))
                .collect(Collectors.toSet());
        return new PastComment(
                new ContributionId(dice.id(at)), author, said, waits ? State.WAITING : State.PUBLISHED, at, endorsers);
    }

    private void vote(Dice dice, ConsultationView consultation, BallotView ballot, List<PersonId> everybody) {
        List<OptionId> options =
                ballot.options().stream().map(BallotView.OptionView::id).toList();
        inBatches((from, to) -> {
            clock.set(moment(consultation, to - 1));
            votes.take(
                    ballot.id(),
                    IntStream.range(from, to)
                            .mapToObj(number -> new PastVote(
                                    everybody.get(number),
                                    vote(dice, ballot.kind(), options),
                                    dice.one(List.of(VoterGroup.values())),
                                    moment(consultation, number)))
                            .toList());
        });
    }

    /** As many people prefer the same things whatever the ballot asks. */
    private static Vote vote(Dice dice, BallotKind kind, List<OptionId> options) {
        return switch (kind) {
            case BallotKind.ChooseUpTo choose -> new Vote.Chosen(dice.unevenly(1 + dice.below(choose.most()), options));
            case BallotKind.RankYourTop rank ->
                new Vote.Ranked(List.copyOf(dice.unevenly(1 + dice.below(rank.most()), options)));
            case BallotKind.SharePoints share -> new Vote.Points(Map.of(dice.one(options), share.points()));
            case BallotKind.ShareBudget budget -> new Vote.Chosen(dice.unevenly(1, options));
            case BallotKind.AgreeOrNot agree ->
                new Vote.Stances(dice.unevenly(1 + dice.below(options.size()), options).stream()
                        .collect(Collectors.toMap(option -> option, option -> dice.one(List.of(Stance.values())))));
            case BallotKind.BestLevel level ->
                new Vote.Levels(dice.unevenly(1 + dice.below(options.size()), options).stream()
                        .collect(Collectors.toMap(
                                option -> option,
                                option -> new Vote.Levels.Answer(dice.one(List.of(Level.values())), ""))));
        };
    }

    /** From the opening until now, one after the other at even steps. */
    private Instant moment(ConsultationView consultation, int number) {
        Instant now = clock.realTime();
        Instant end = now.isBefore(consultation.closes()) ? now : consultation.closes();
        return consultation
                .opens()
                .plus(Duration.between(consultation.opens(), end)
                        .dividedBy(scale)
                        .multipliedBy(number));
    }

    @FunctionalInterface
    private interface Batch {
        void take(int from, int to);
    }

    private void inBatches(Batch batch) {
        for (int from = 0; from < scale; from += BATCH) {
            batch.take(from, Math.min(scale, from + BATCH));
        }
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}

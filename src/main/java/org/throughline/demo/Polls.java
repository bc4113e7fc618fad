package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;
import org.throughline.priorities.BallotId;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.Counting;
import org.throughline.priorities.NewBallot;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.OrganisationVotes;
import org.throughline.priorities.VoterGroup;
import org.throughline.priorities.Votes;

/** Sets up the ballots and lets the invented people vote. */
@Component
@Profile("seeded")
class Polls {

    private static final String OWNER = "rosalind-achterberg";

    private final Ballots ballots;
    private final Votes votes;
    private final Counting counting;
    private final OrganisationVotes organisationVotes;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;

    Polls(
            Ballots ballots,
            Votes votes,
            Counting counting,
            OrganisationVotes organisationVotes,
            Cast cast,
            Shelf shelf,
            SettableClock clock) {
        this.ballots = ballots;
        this.votes = votes;
        this.counting = counting;
        this.organisationVotes = organisationVotes;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    void hold() {
        SeedFiles.documents("ballots.yaml").forEach(this::hold);
    }

    /** What is over, so that whoever looks first finds it counted. */
    void count() {
        SystemWork.run(counting::count);
    }

    private void hold(Map<String, Object> document) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(document, "consultation"));
        Instant opening = consultation.opens().plus(Duration.ofHours(1));
        clock.set(opening);
        BallotId ballot = CurrentPerson.as(cast.person(OWNER), () -> ballots.create(draft(document, consultation)));
        Map<String, OptionId> options = ballots.byId(ballot).orElseThrow().options().stream()
                .collect(Collectors.toMap(BallotView.OptionView::key, BallotView.OptionView::id));
        Instant now = opening;
        for (var vote : votes(document, "votes").entrySet()) {
            now = now.plus(Duration.ofMinutes(37));
            clock.set(now);
            CurrentPerson.as(
                    cast.person(vote.getKey()),
                    () -> votes.vote(ballot, PollFile.vote(document, options, vote.getValue()), VoterGroup.UNSAID));
        }
        for (var vote : votes(document, "organisations").entrySet()) {
            now = now.plus(Duration.ofMinutes(37));
            clock.set(now);
            CurrentPerson.as(
                    cast.speakerFor(vote.getKey()),
                    () -> organisationVotes.vote(
                            ballot,
                            cast.organisation(vote.getKey()),
                            PollFile.vote(document, options, vote.getValue())));
        }
    }

    private NewBallot draft(Map<String, Object> document, ConsultationView consultation) {
        Map<String, SectionId> sections = shelf.sections(consultation);
        return new NewBallot(
                consultation.id(),
                SeedFiles.text(document, "key"),
                SeedFiles.text(document, "title"),
                SeedFiles.text(document, "question"),
                PollFile.kind(document),
                document.containsKey("proposals"),
                options(document).stream()
                        .map(option -> new NewBallot.NewOption(
                                SeedFiles.text(option, "key"),
                                SeedFiles.text(option, "title"),
                                SeedFiles.text(option, "explanation"),
                                section(option, sections),
                                PollFile.cost(option)))
                        .toList());
    }

    private static @Nullable SectionId section(Map<String, Object> option, Map<String, SectionId> sections) {
        return option.containsKey("section") ? sections.get(SeedFiles.text(option, "section")) : null;
    }

    @SuppressWarnings("unchecked") // the files are ours; what is wrong in them fails the start of the demonstration
    private static List<Map<String, Object>> options(Map<String, Object> document) {
        return (List<Map<String, Object>>) Objects.requireNonNull(document.get("options"));
    }

    @SuppressWarnings("unchecked") // see above
    private static Map<String, Object> votes(Map<String, Object> document, String voters) {
        return (Map<String, Object>) Objects.requireNonNull(document.get(voters), voters);
    }
}

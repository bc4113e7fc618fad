package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.contributions.Agreement;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Help;
import org.throughline.contributions.HelpedContributions;
import org.throughline.contributions.HelperRole;
import org.throughline.contributions.NewComment;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;

/** Lets people say what they think through somebody who helps them, and a moderator publish it. */
@Component
@Profile("seeded")
class Helpers {

    private static final Duration UNTIL_DECIDED = Duration.ofHours(5);

    private final HelpedContributions helped;
    private final Publisher publisher;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;

    Helpers(HelpedContributions helped, Publisher publisher, Cast cast, Shelf shelf, SettableClock clock) {
        this.helped = helped;
        this.publisher = publisher;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    void help() {
        SeedFiles.documents("helped.yaml").forEach(this::help);
    }

    private void help(Map<String, Object> seed) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(seed, "consultation"));
        Instant day = consultation.opens().plus(Duration.ofDays(Long.parseLong(SeedFiles.text(seed, "day"))));
        clock.set(day);
        PersonId helper = cast.person(SeedFiles.text(seed, "helper")).id();
        Help help = new Help(
                HelperRole.valueOf(SeedFiles.text(seed, "role")),
                Agreement.valueOf(SeedFiles.text(seed, "agreed")),
                "",
                LondonTime.date(day),
                SeedFiles.text(seed, "name"));
        ContributionId said = SystemWork.call(() -> helped.receive(helper, comment(consultation, seed), help))
                .receipt()
                .id();
        clock.set(day.plus(UNTIL_DECIDED));
        publisher.publish(consultation, said);
    }

    private NewComment comment(ConsultationView consultation, Map<String, Object> seed) {
        Map<String, SectionId> sections = shelf.sections(consultation);
        return NewComment.of(
                Ids.next(),
                consultation.id(),
                ((List<?>) Objects.requireNonNull(seed.get("sections")))
                        .stream()
                                .map(key -> Objects.requireNonNull(sections.get(String.valueOf(key))))
                                .toList(),
                null,
                true,
                SeedFiles.text(seed, "words"));
    }
}

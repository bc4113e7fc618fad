package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.briefs.BriefDesk;
import org.throughline.briefs.BriefId;
import org.throughline.briefs.Briefs;
import org.throughline.briefs.EqualityGroup;
import org.throughline.briefs.ItemTags;
import org.throughline.briefs.NewBrief;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.SettableClock;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;

/** Lets a moderator tag and bundle contributions, the readers of the brief answer, and the moderator publish it. */
@Component
@Profile("seeded")
class Readers {

    private static final String MODERATOR = "ines-carvalho";
    private static final Duration UNTIL_ANSWERED = Duration.ofDays(2);

    private final ItemTags tags;
    private final BriefDesk desk;
    private final Briefs briefs;
    private final Voices voices;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;

    Readers(ItemTags tags, BriefDesk desk, Briefs briefs, Voices voices, Cast cast, Shelf shelf, SettableClock clock) {
        this.tags = tags;
        this.desk = desk;
        this.briefs = briefs;
        this.voices = voices;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    void answer() {
        SeedFiles.documents("briefs.yaml").forEach(this::answer);
    }

    private void answer(Map<String, Object> seed) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(seed, "consultation"));
        Instant day = consultation.opens().plus(Duration.ofDays(Long.parseLong(SeedFiles.text(seed, "day"))));
        List<String> readers = new ArrayList<>();
        list(seed, "readers").forEach(reader -> readers.add(String.valueOf(reader)));
        Map<ContributionId, String> answers = new LinkedHashMap<>();
        clock.set(day);
        BriefId id = CurrentPerson.as(cast.person(MODERATOR), () -> {
            for (Object each : list(seed, "items")) {
                Map<?, ?> item = (Map<?, ?>) each;
                ContributionId said = voices.spoken(String.valueOf(item.get("contribution")));
                tags.tag(said, groups(item));
                answers.put(said, String.valueOf(item.get("answer")).strip());
            }
            return desk.send(brief(consultation, seed, readers, List.copyOf(answers.keySet())));
        });
        clock.set(day.plus(UNTIL_ANSWERED));
        CurrentPerson.as(cast.person(readers.getFirst()), () -> {
            answers.forEach((said, words) -> briefs.answer(id, List.of(said), words));
            return id;
        });
        CurrentPerson.as(cast.person(MODERATOR), () -> {
            desk.publish(id);
            return id;
        });
    }

    private NewBrief brief(
            ConsultationView consultation, Map<String, Object> seed, List<String> readers, List<ContributionId> items) {
        Set<PersonId> people = new LinkedHashSet<>();
        readers.forEach(reader -> people.add(cast.person(reader).id()));
        return new NewBrief(
                consultation.id(),
                SeedFiles.text(seed, "title"),
                SeedFiles.text(seed, "panel"),
                SeedFiles.text(seed, "question"),
                items,
                people);
    }

    private static Set<EqualityGroup> groups(Map<?, ?> item) {
        Set<EqualityGroup> groups = EnumSet.noneOf(EqualityGroup.class);
        ((List<?>) Objects.requireNonNull(item.get("groups")))
                .forEach(group -> groups.add(EqualityGroup.valueOf(String.valueOf(group))));
        return groups;
    }

    private static List<?> list(Map<String, Object> seed, String key) {
        return (List<?>) Objects.requireNonNull(seed.get(key), key);
    }
}

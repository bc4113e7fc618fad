package org.throughline.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.commitments.CarryOverId;
import org.throughline.commitments.CarryOverKind;
import org.throughline.commitments.CarryOvers;
import org.throughline.commitments.CommitmentDesk;
import org.throughline.commitments.CommitmentId;
import org.throughline.commitments.NewCommitment;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** Lets those who answer for the plans mark promises, and say what newer plans make of them. */
@Component
@Profile("seeded")
class Chroniclers {

    private final CommitmentDesk desk;
    private final CarryOvers carryOvers;
    private final Plans plans;
    private final Cast cast;
    private final SettableClock clock;

    Chroniclers(CommitmentDesk desk, CarryOvers carryOvers, Plans plans, Cast cast, SettableClock clock) {
        this.desk = desk;
        this.carryOvers = carryOvers;
        this.plans = plans;
        this.cast = cast;
        this.clock = clock;
    }

    /** @param today the day that the seeds' relative days count from */
    void remember(LocalDate today) {
        Map<String, CommitmentId> known = new HashMap<>();
        SeedFiles.documents("commitments.yaml").forEach(seed -> {
            clock.set(LondonTime.opening(today.plusDays(Shelf.days(seed.get("day")))));
            CurrentPerson.as(cast.person(SeedFiles.text(seed, "owner")), () -> {
                say(seed, known);
                return known;
            });
        });
    }

    private void say(Map<String, Object> seed, Map<String, CommitmentId> known) {
        if (seed.containsKey("mark")) {
            known.put(SeedFiles.text(seed, "mark"), mark(seed));
        } else if (seed.containsKey("carry")) {
            carry(seed, known);
        } else {
            carryOvers.drop(
                    new CarryOverId(Ids.next()),
                    text(seed).id(),
                    Objects.requireNonNull(known.get(SeedFiles.text(seed, "drop"))),
                    SeedFiles.text(seed, "reason"));
        }
    }

    private CommitmentId mark(Map<String, Object> seed) {
        CommitmentId id = new CommitmentId(Ids.next());
        VersionView text = text(seed);
        desk.mark(
                id,
                text.plan().id(),
                new NewCommitment(
                        text.id(),
                        SeedFiles.text(seed, "section"),
                        SeedFiles.text(seed, "name"),
                        SeedFiles.text(seed, "words")));
        return id;
    }

    private void carry(Map<String, Object> seed, Map<String, CommitmentId> known) {
        CarryOverId id = new CarryOverId(Ids.next());
        carryOvers.carry(
                id,
                CarryOverKind.valueOf(SeedFiles.text(seed, "kind")),
                Objects.requireNonNull(known.get(SeedFiles.text(seed, "carry"))),
                Objects.requireNonNull(known.get(SeedFiles.text(seed, "to"))),
                SeedFiles.text(seed, "reason"));
        if (seed.containsKey("taken-back")) {
            carryOvers.takeBack(id, SeedFiles.text(seed, "taken-back"));
        }
    }

    /** The first version of the plan that a seed names. */
    private VersionView text(Map<String, Object> seed) {
        return plans.versions(
                        plans.bySlug(SeedFiles.text(seed, "plan")).orElseThrow().id())
                .getFirst();
    }
}

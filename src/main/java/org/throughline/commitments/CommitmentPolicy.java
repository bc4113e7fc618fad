package org.throughline.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.PlanId;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/** Who marks promises and says what became of them: whoever answers for the plan, and for the newer plan. And what a promise is. */
@Component
class CommitmentPolicy {

    static final int LONGEST_NAME = 150;
    static final int LONGEST_WORDS = 1_000;
    static final int LONGEST_REASON = 1_000;
    static final int MOST_OF_ONE = 200;

    private final Plans plans;

    CommitmentPolicy(Plans plans) {
        this.plans = plans;
    }

    /** Whether the person at the keyboard answers for the body whose plan it is. */
    static boolean answersFor(PlanView plan) {
        return CurrentPerson.is(Role.OWNER, plan.body());
    }

    /**
     * The latest version of a plan.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for the body whose plan it is
     */
    VersionView requireOwner(PlanId plan) {
        return plans.versions(plan).stream()
                .max(Comparator.comparing(VersionView::published))
                .filter(version -> answersFor(version.plan()))
                .orElseThrow(() -> new AccessDeniedException("Nobody who answers for this plan"));
    }

    /** @throws AccessDeniedException unless the person at the keyboard answers for the body whose plan it is */
    VersionView requireOwner(VersionId version) {
        return plans.version(version)
                .filter(found -> answersFor(found.plan()))
                .orElseThrow(() -> new AccessDeniedException("Nobody who answers for this plan"));
    }

    /** @throws AccessDeniedException unless the person at the keyboard answers for the plan it stands in, or for the body that marked it */
    void requireMayTakeBack(Commitment commitment) {
        boolean own = plans.version(commitment.version())
                .filter(version -> answersFor(version.plan()))
                .isPresent();
        if (!own && !CurrentPerson.is(Role.OWNER, commitment.body())) {
            throw new AccessDeniedException("Nobody who marked this promise or answers for its plan");
        }
    }

    /**
     * Where a promise may be marked by those who answer for a plan: in the plan itself, and in what is older than its latest version.
     *
     * @throws Refused for a younger one
     */
    static void requireOwnOrOlder(VersionView own, VersionView marked) {
        if (!own.plan().equals(marked.plan()) && !marked.published().isBefore(own.published())) {
            throw new Refused(Refusal.of("commitments.refused.not-older"));
        }
    }

    /** What keeps this from being marked, each beside its field; the place where its words stand is looked for by the caller. */
    static List<Refusal> refusals(NewCommitment said, boolean sectionIsThere, int places) {
        List<Refusal> refusals = new ArrayList<>();
        if (!sectionIsThere) {
            refusals.add(Refusal.at("section", "commitments.refused.section"));
        }
        Optional<Refusal> words = words("words", said.words(), LONGEST_WORDS);
        words.ifPresent(refusals::add);
        if (words.isEmpty() && sectionIsThere && places != 1) {
            refusals.add(
                    Refusal.at("words", places == 0 ? "commitments.refused.not-there" : "commitments.refused.several"));
        }
        words("name", said.name(), LONGEST_NAME).ifPresent(refusals::add);
        return refusals;
    }

    /**
     * What keeps a newer plan from saying this of an older promise. Older is what was published on an earlier day, so no line can lead back
     * to where it was.
     *
     * @param newer the promise that takes its place; nothing where it is dropped
     * @param by the version of the newer plan
     */
    static Optional<Refusal> refusal(Commitment older, LocalDate olderDay, @Nullable Commitment newer, VersionView by) {
        if (!older.stands() || newer != null && !newer.stands()) {
            return Optional.of(Refusal.of("commitments.refused.taken-back"));
        }
        if (newer != null
                && older.plan().equals(newer.plan())
                && older.quotation().words().equals(newer.quotation().words())) {
            return Optional.of(Refusal.of("commitments.refused.same-words"));
        }
        return olderDay.isBefore(by.published())
                ? Optional.empty()
                : Optional.of(Refusal.of("commitments.refused.not-older"));
    }

    /**
     * A reason as it is published.
     *
     * @throws Refused where it is needed and not given, or too long
     */
    static String reason(String words, boolean needed) {
        String clean = SafeText.clean(words);
        if (!clean.isEmpty() || needed) {
            Refused.ifAny(words("reason", clean, LONGEST_REASON));
        }
        return clean;
    }

    private static Optional<Refusal> words(String field, String words, int longest) {
        return Refusal.ofWords(field, words, longest, "commitments.refused." + field, "commitments.refused.long");
    }
}

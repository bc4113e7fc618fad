package org.throughline.throughlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.ThemedContributions.Aside;

/**
 * What became of one published contribution.
 *
 * @param since when that happened on which it rests: the theme was confirmed, the answer published, the decision made
 * @param reached since when it is where
 * @param into the contribution that says the same, for what is merged
 * @param reason why, for what is merged, set aside or out of scope
 * @param decidedBy who decided it, for what is merged or out of scope
 */
public record Disposition(
        ContributionId contribution,
        ConsultationId consultation,
        DispositionKind kind,
        Instant since,
        Reached reached,
        @Nullable ContributionId into,
        @Nullable String reason,
        @Nullable PersonId decidedBy) {

    /** When it came to each place on its way; absent where it is not, or no more. */
    public record Reached(
            Instant published,
            @Nullable Instant themed,
            @Nullable Instant carried,
            @Nullable Instant answered) {}

    /** Where it is now and since when, as the rooms below say; absent where it is not. */
    record Found(
            @Nullable Instant themed,
            @Nullable Instant carried,
            @Nullable Instant answered,
            @Nullable Aside aside) {

        DispositionKind kind() {
            if (answered != null) {
                return DispositionKind.ANSWERED;
            }
            if (themed != null) {
                return DispositionKind.THEMED;
            }
            return aside == null ? DispositionKind.NEW : DispositionKind.ASIDE;
        }
    }

    static Disposition published(ContributionId contribution, ConsultationId consultation, Instant now) {
        return new Disposition(
                contribution,
                consultation,
                DispositionKind.NEW,
                now,
                new Reached(now, null, null, null),
                null,
                null,
                null);
    }

    /** The same where it is found now. What a person decided stays until a person takes it back. */
    Disposition found(Found found) {
        Reached where = new Reached(
                reached.published(), later(found.themed()), later(found.carried()), later(found.answered()));
        return kind.isDecided() ? with(kind, where, into, reason, decidedBy, since) : followed(found, where);
    }

    /** What follows when no person decides. */
    Disposition takenBack(Found found) {
        return followed(found, reached);
    }

    /** It became so when that happened on which it rests, whenever that was counted. */
    private Disposition followed(Found found, Reached where) {
        Aside aside = found.aside();
        return switch (found.kind()) {
            case ANSWERED -> with(DispositionKind.ANSWERED, where, null, null, null, since(found.answered()));
            case THEMED -> with(DispositionKind.THEMED, where, null, null, null, since(found.themed()));
            case ASIDE ->
                with(
                        DispositionKind.ASIDE,
                        where,
                        null,
                        aside == null ? null : aside.reason(),
                        null,
                        since(aside == null ? null : aside.made()));
            case NEW, MERGED, OUT_OF_SCOPE -> with(DispositionKind.NEW, where, null, null, null, reached.published());
        };
    }

    Disposition merged(ContributionId same, String why, PersonId by, Instant now) {
        return with(DispositionKind.MERGED, reached, same, why, by, now);
    }

    Disposition outOfScope(String why, PersonId by, Instant now) {
        return with(DispositionKind.OUT_OF_SCOPE, reached, null, why, by, now);
    }

    private Disposition with(
            DispositionKind next,
            Reached where,
            @Nullable ContributionId same,
            @Nullable String why,
            @Nullable PersonId by,
            Instant at) {
        return new Disposition(contribution, consultation, next, at, where, same, why, by);
    }

    private Instant since(@Nullable Instant happened) {
        Instant at = later(happened);
        return at == null ? reached.published() : at;
    }

    /** Nothing becomes of what is not published yet: what it rests on may have happened before. */
    private @Nullable Instant later(@Nullable Instant happened) {
        return happened == null || happened.isAfter(reached.published()) ? happened : reached.published();
    }
}

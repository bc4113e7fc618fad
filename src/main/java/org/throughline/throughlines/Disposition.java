package org.throughline.throughlines;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * What became of one published contribution.
 *
 * @param since when it became so
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

    /** Where it is now, as the rooms below say. */
    record Found(
            boolean themed,
            boolean carried,
            boolean answered,
            @Nullable String aside) {

        DispositionKind kind() {
            if (answered) {
                return DispositionKind.ANSWERED;
            }
            if (themed) {
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
    Disposition found(Found found, Instant now) {
        Reached where = new Reached(
                reached.published(),
                since(found.themed(), reached.themed(), now),
                since(found.carried(), reached.carried(), now),
                since(found.answered(), reached.answered(), now));
        return kind.isDecided() ? with(kind, where, into, reason, decidedBy, now) : followed(found, where, now);
    }

    /** What follows when no person decides. */
    Disposition takenBack(Found found, Instant now) {
        return followed(found, reached, now);
    }

    private Disposition followed(Found found, Reached where, Instant now) {
        DispositionKind next = found.kind();
        return with(next, where, null, next == DispositionKind.ASIDE ? found.aside() : null, null, now);
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
            Instant now) {
        return new Disposition(contribution, consultation, next, next == kind ? since : now, where, same, why, by);
    }

    private static @Nullable Instant since(boolean there, @Nullable Instant before, Instant now) {
        Function<Instant, @Nullable Instant> kept = at -> there ? at : null;
        return kept.apply(before == null ? now : before);
    }
}

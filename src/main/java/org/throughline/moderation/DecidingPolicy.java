package org.throughline.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.people.PersonId;

/**
 * Which moderator may take the next decision about a case. That nobody decides about their own words is held by the contributions
 * themselves, whoever asks.
 */
@Component
class DecidingPolicy {

    private final Decisions decisions;
    private final Notes notes;

    DecidingPolicy(Decisions decisions, Notes notes) {
        this.decisions = decisions;
        this.notes = notes;
    }

    Optional<Refusal> refusal(Case about, PersonId moderator, Instant now) {
        return refusal(about, moderator, now, decisions.of(about.id()), notes.of(about.id()));
    }

    /** Whether this moderator left the decision to another one last. */
    boolean wantedSecondOpinion(CaseId id, PersonId moderator) {
        return wantedBy(notes.of(id)).filter(moderator::equals).isPresent();
    }

    static Optional<Refusal> refusal(
            Case about, PersonId moderator, Instant now, List<Decided> decided, List<Note> notes) {
        if (about.isClaimedByAnother(moderator, now)) {
            return Optional.of(Refusal.of("moderation.claimed"));
        }
        return switch (about.state()) {
            case SECOND_OPINION ->
                wantedBy(notes).filter(moderator::equals).map(same -> Refusal.of("moderation.opinion-by-another"));
            case APPEALED ->
                decided.stream()
                        .filter(earlier -> earlier.moderator().equals(moderator))
                        .findFirst()
                        .map(same -> Refusal.of("moderation.appeal-by-another"));
            default -> Optional.empty();
        };
    }

    /** Who left the decision to another moderator last. */
    static Optional<PersonId> wantedBy(List<Note> notes) {
        return notes.reversed().stream()
                .filter(note -> note.kind() == Note.Kind.OPINION_WANTED)
                .findFirst()
                .map(Note::by);
    }
}

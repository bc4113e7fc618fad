package org.throughline.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Where the one who ran a session writes down what was said, records it, puts it right and takes it back. */
@Service
public class SessionDesk {

    private static final List<RateLimits.Limit> LIMITS = List.of(
            new RateLimits.Limit("session", 5, Duration.ofMinutes(10)),
            new RateLimits.Limit("session-day", 20, Duration.ofDays(1)));

    private final SessionRows sessions;
    private final EntryRows entries;
    private final SayingThere saying;
    private final SessionPolicy policy;
    private final Consultations consultations;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionDesk(
            SessionRows sessions,
            EntryRows entries,
            SayingThere saying,
            SessionPolicy policy,
            Consultations consultations,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.entries = entries;
        this.saying = saying;
        this.policy = policy;
        this.consultations = consultations;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins to write a session down; nobody else sees anything of it until it is recorded.
     *
     * @throws Refused after the close
     */
    @SignedIn
    @Transactional
    public SessionId begin(ConsultationId consultation, SessionMode mode) {
        PersonId facilitator = CurrentPerson.require();
        ConsultationView view =
                consultations.byId(consultation).orElseThrow(() -> new Refused(Refusal.of("sessions.refused.unknown")));
        SessionPolicy.requireNotClosed(view, clock.instant());
        limits.take(facilitator.value().toString(), LIMITS);
        SessionId id = new SessionId(Ids.next());
        sessions.begin(id, consultation, facilitator, mode, clock.instant());
        return id;
    }

    /** A session of one's own, as far as it is written down; nothing when it is somebody else's or was taken back. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<SessionDraft> open(SessionId id) {
        return sessions.find(id)
                .filter(SessionPolicy::isFacilitator)
                .filter(session -> session.state() != SessionState.WITHDRAWN)
                .map(session -> new SessionDraft(
                        id,
                        policy.consultation(session),
                        session.mode(),
                        session.state(),
                        session.details(),
                        entries.of(id)));
    }

    /** The sessions about this consultation that the person at the keyboard ran, the latest first; one statement. */
    @SignedIn
    public List<OwnSession> mine(ConsultationId consultation) {
        return sessions.of(CurrentPerson.require(), consultation).stream()
                .map(session -> new OwnSession(
                        session.id(), session.mode(), session.state(), session.details(), session.begun()))
                .toList();
    }

    /**
     * Adds what was said. In a recorded session it is sent at once. Adding the same key again changes nothing.
     *
     * @throws AccessDeniedException unless the person at the keyboard ran the session
     * @throws Refused with every reason beside its field
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void add(SessionId id, NewEntry entry) {
        GroupSession session = SessionPolicy.requireFacilitator(sessions.lock(id));
        EntryId key = new EntryId(entry.key());
        if (entries.find(id, key).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        SessionPolicy.requireNotClosed(policy.consultation(session), now);
        Refused.ifAny(SessionPolicy.refusals(session, entry, entries.of(id)));
        SessionEntry added =
                new SessionEntry(key, entry.section(), SafeText.clean(entry.words()), entry.agreeing(), null);
        entries.insert(id, added, now);
        if (session.isRecorded()) {
            saying.handIn(session, added);
        }
    }

    /**
     * Takes back what was written down; where it was sent, its words are gone and it counts no more. What is gone already is no error.
     *
     * @throws AccessDeniedException unless the person at the keyboard ran the session
     * @throws Refused after the close
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void remove(SessionId id, EntryId entry) {
        GroupSession session = SessionPolicy.requireFacilitator(sessions.lock(id));
        SessionPolicy.requireNotClosed(policy.consultation(session), clock.instant());
        entries.find(id, entry).ifPresent(saying::takeBack);
    }

    /**
     * Records the session: what was said there goes to the moderators. Recording it again changes what it says of itself.
     *
     * @throws AccessDeniedException unless the person at the keyboard ran the session
     * @throws Refused with every reason beside its field; also outside the window
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void record(SessionId id, SessionDetails details) {
        GroupSession session = SessionPolicy.requireFacilitator(sessions.lock(id));
        Instant now = clock.instant();
        SessionPolicy.requireOpen(policy.consultation(session), now);
        SessionDetails clean = details.cleaned();
        List<SessionEntry> said = entries.of(id);
        Refused.ifAny(SessionPolicy.refusals(session.mode(), clean, said.size(), LondonTime.date(now)));
        int people = Objects.requireNonNull(clean.people());
        said.forEach(entry -> SessionPolicy.agreeing(entry.agreeing(), people).ifPresent(refusal -> {
            throw new Refused(Refusal.at("people", "sessions.refused.agreeing", people));
        }));
        if (!session.isRecorded() && said.isEmpty()) {
            throw new Refused(Refusal.at("text", "sessions.refused.nothing"));
        }
        sessions.save(id, clean);
        saying.people(session, people);
        if (session.isRecorded()) {
            events.publishEvent(new SessionChanged(id.value(), session.consultation(), people));
        } else {
            sessions.record(id, now);
            said.forEach(entry -> saying.handIn(session, entry));
            events.publishEvent(
                    new SessionRecorded(id.value(), session.consultation(), session.mode(), people, said.size()));
        }
    }

    /**
     * Takes the whole session back, with all that was said there.
     *
     * @throws AccessDeniedException unless the person at the keyboard ran the session
     * @throws Refused after the close
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void withdraw(SessionId id) {
        GroupSession session = SessionPolicy.requireFacilitator(sessions.lock(id));
        SessionPolicy.requireNotClosed(policy.consultation(session), clock.instant());
        entries.of(id).forEach(saying::takeBack);
        sessions.withdraw(id);
        if (session.isRecorded()) {
            events.publishEvent(new SessionWithdrawn(id.value(), session.consultation()));
        }
    }
}

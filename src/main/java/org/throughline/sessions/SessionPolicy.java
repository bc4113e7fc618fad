package org.throughline.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.contributions.Agreement;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;

/** Who may record a session, until when, and what must be known of it. */
@Component
class SessionPolicy {

    static final int FEWEST = 2;
    static final int MOST = 500;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_WORDS = 500;

    private final Consultations consultations;

    SessionPolicy(Consultations consultations) {
        this.consultations = consultations;
    }

    static boolean isFacilitator(GroupSession session) {
        return CurrentPerson.id().filter(session.facilitator()::equals).isPresent();
    }

    /** @throws AccessDeniedException unless the person at the keyboard ran the session */
    static GroupSession requireFacilitator(Optional<GroupSession> session) {
        return session.filter(SessionPolicy::isFacilitator)
                .filter(found -> found.state() != SessionState.WITHDRAWN)
                .orElseThrow(() -> new AccessDeniedException("Not the facilitator of this session"));
    }

    ConsultationView consultation(GroupSession session) {
        return consultations
                .byId(session.consultation())
                .orElseThrow(() -> new Refused(Refusal.of("sessions.refused.unknown")));
    }

    /** Sessions may be prepared before the consultation opens; nothing changes after it has closed. */
    static void requireNotClosed(ConsultationView consultation, Instant now) {
        if (now.isAfter(consultation.closes()) || consultation.phase() == Phase.DRAFT) {
            throw new Refused(Refusal.of("sessions.refused.closed", consultation.closes()));
        }
    }

    static void requireOpen(ConsultationView consultation, Instant now) {
        requireNotClosed(consultation, now);
        if (now.isBefore(consultation.opens())) {
            throw new Refused(Refusal.of("sessions.refused.not-open-yet", consultation.opens()));
        }
    }

    /** @param entries what was said, of which nobody says more than one where people answer one by one */
    static List<Refusal> refusals(SessionMode mode, SessionDetails details, int entries, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        line("title", details.title(), true, refusals);
        if (details.heldOn() == null) {
            refusals.add(Refusal.at("heldOn", "sessions.refused.day"));
        } else if (details.heldOn().isAfter(today)) {
            refusals.add(Refusal.at("heldOn", "sessions.refused.day-to-come"));
        }
        line("place", details.place(), !details.online(), refusals);
        people(details.people(), mode == SessionMode.ONE_BY_ONE ? entries : 0).ifPresent(refusals::add);
        line("organiser", details.organiser(), true, refusals);
        if (details.agreed() == null) {
            refusals.add(Refusal.at("agreed", "sessions.refused.agreed"));
        }
        if (details.agreed() == Agreement.OTHER_WAY && details.agreedWords().isBlank()) {
            refusals.add(Refusal.at("agreedWords", "sessions.refused.agreed-words"));
        }
        if (details.agreedWords().length() > LONGEST_WORDS) {
            refusals.add(Refusal.at("agreedWords", "sessions.refused.long", LONGEST_WORDS));
        }
        return refusals;
    }

    private static void line(String field, String text, boolean needed, List<Refusal> refusals) {
        if (needed && text.isBlank()) {
            refusals.add(Refusal.at(field, "sessions.refused." + field));
        }
        if (text.length() > LONGEST_LINE) {
            refusals.add(Refusal.at(field, "sessions.refused.long", LONGEST_LINE));
        }
    }

    private static Optional<Refusal> people(@Nullable Integer people, int answers) {
        if (people == null || people < FEWEST || people > MOST) {
            return Optional.of(Refusal.at("people", "sessions.refused.people", FEWEST, MOST));
        }
        return people < answers
                ? Optional.of(Refusal.at("people", "sessions.refused.fewer", answers))
                : Optional.empty();
    }

    /** Whether this can stand beside what was written down before. */
    static List<Refusal> refusals(GroupSession session, NewEntry entry, List<SessionEntry> before) {
        List<Refusal> refusals = new ArrayList<>();
        if (entry.words().isBlank()) {
            refusals.add(Refusal.at("text", "sessions.refused.words"));
        }
        SessionDetails details = session.details();
        Integer people = details == null ? null : details.people();
        int most = people == null ? MOST : people;
        if (session.mode() == SessionMode.ONE_BY_ONE) {
            if (before.size() >= most) {
                refusals.add(Refusal.at("text", "sessions.refused.more", most));
            }
        } else {
            if (before.stream().anyMatch(said -> Objects.equals(said.section(), entry.section()))) {
                refusals.add(Refusal.at("section", "sessions.refused.same-section"));
            }
            agreeing(entry.agreeing(), most).ifPresent(refusals::add);
        }
        return refusals;
    }

    static Optional<Refusal> agreeing(@Nullable Integer agreeing, int people) {
        return agreeing == null || agreeing >= 0 && agreeing <= people
                ? Optional.empty()
                : Optional.of(Refusal.at("agreeing", "sessions.refused.agreeing", people));
    }
}

package org.throughline.responses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Spelled;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;

/** Who writes a response, until when, and what it must hold before it is sent. */
@Component
class ResponsePolicy {

    /** As much as one contribution holds. */
    static final int LONGEST = 20_000;

    /** The two halves of the account become one contribution. */
    static final int LONGEST_ACCOUNT = 8_000;

    static final int MOST_PARTS = 50;
    static final int MOST_SECTIONS = 20;

    private final Organisations organisations;
    private final Consultations consultations;

    ResponsePolicy(Organisations organisations, Consultations consultations) {
        this.organisations = organisations;
        this.consultations = consultations;
    }

    /** Whether the person at the keyboard may speak for the network. */
    boolean isEditor(NetworkResponse response) {
        return CurrentPerson.id()
                .filter(person -> organisations.represents(person, response.network()))
                .isPresent();
    }

    /** @throws AccessDeniedException unless the person at the keyboard may speak for the network */
    void requireEditor(NetworkResponse response) {
        if (!isEditor(response)) {
            throw new AccessDeniedException("Nobody who speaks for this network");
        }
    }

    ConsultationView consultation(NetworkResponse response) {
        return consultations
                .byId(response.consultation())
                .orElseThrow(() -> new Refused(Refusal.of("responses.refused.unknown")));
    }

    /** A draft may be begun before the consultation opens; nothing changes after it has closed. */
    void requireNotClosed(ConsultationView consultation, Instant now) {
        if (now.isAfter(consultation.closes()) || consultation.phase() == Phase.DRAFT) {
            throw new Refused(Refusal.of("responses.refused.closed", consultation.closes()));
        }
    }

    static void requireDraft(NetworkResponse response) {
        if (!response.isDraft()) {
            throw new Refused(Refusal.of("responses.refused.sent"));
        }
    }

    static Optional<Refusal> tooLong(PartKind kind, String words) {
        int most = kind == PartKind.ABOUT ? LONGEST : LONGEST_ACCOUNT;
        int length = words.codePointCount(0, words.length());
        return length > most
                ? Optional.of(Refusal.at("words", "responses.refused.long", most, length - most))
                : Optional.empty();
    }

    /** What is missing from a response before it can be sent, each beside its part. */
    static List<Refusal> incomplete(List<DraftPart> parts) {
        List<Refusal> refusals = new ArrayList<>();
        for (DraftPart part : parts) {
            if (part.state() == PartState.KEPT && part.words().isEmpty()) {
                refusals.add(Refusal.at(ResponseFields.of(part.id()), "responses.refused." + Spelled.of(part.kind())));
            }
        }
        if (parts.stream().noneMatch(DraftPart::isAbout)) {
            refusals.add(Refusal.of("responses.refused.no-part"));
        }
        return refusals;
    }
}

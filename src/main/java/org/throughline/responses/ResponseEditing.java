package org.throughline.responses;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.responses.Saving.Conflict;
import org.throughline.responses.Saving.Saved;

/**
 * How several people write one response at once. Each part has a version of its own: of two who change the same part, the second is
 * told and sees both texts; who changes another part meets nobody. What an editor types is kept for them until it is saved.
 */
@Service
public class ResponseEditing {

    private final ResponseRows responses;
    private final ResponseParts parts;
    private final TypedWords typed;
    private final ResponsePolicy policy;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResponseEditing(
            ResponseRows responses,
            ResponseParts parts,
            TypedWords typed,
            ResponsePolicy policy,
            Plans plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.parts = parts;
        this.typed = typed;
        this.policy = policy;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds an empty part behind the others.
     *
     * @param sections what it will be about; none for what is missing
     * @throws AccessDeniedException unless the person at the keyboard may speak for the network
     * @throws Refused when the response was sent or the consultation has closed
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public DraftPart add(ResponseId id, List<SectionId> sections) {
        NetworkResponse response = changeable(id);
        requireSections(response, sections);
        if (parts.of(id).size() >= ResponsePolicy.MOST_PARTS) {
            throw new Refused(Refusal.of("responses.refused.many-parts", ResponsePolicy.MOST_PARTS));
        }
        DraftPart part = DraftPart.empty(id, PartKind.ABOUT, sections, CurrentPerson.require(), now());
        parts.add(part);
        tell(part);
        return part;
    }

    /**
     * Gives a part other words, if nobody else has changed it since this editor read it. Saving again what it says already changes
     * nothing. After a conflict what the editor wrote is kept as typed.
     *
     * @throws Refused when the text is too long, the response was sent or the consultation has closed; what was typed stays kept
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public Saving save(PartEdit edit) {
        PersonId editor = CurrentPerson.require();
        String words = SafeText.clean(edit.words());
        List<SectionId> sections = edit.sections().stream().distinct().toList();
        DraftPart part = held(edit.part());
        if (part.says(words, sections)) {
            typed.forget(editor, part.id());
            return new Saved(part);
        }
        Refused.ifAny(ResponsePolicy.tooLong(part.kind(), words));
        requireSections(responses.find(part.response()).orElseThrow(), sections);
        DraftPart changed = part.reworded(words, sections, editor, now());
        if (part.version() != edit.base() || !parts.save(changed)) {
            typed.keep(editor, edit, now());
            return new Conflict(parts.find(part.id()).orElseThrow());
        }
        typed.forget(editor, part.id());
        tell(changed);
        return new Saved(changed);
    }

    /**
     * Puts a part away or back.
     *
     * @param base the version that the editor had before them
     * @throws Refused for the account of whom the response represents, which every response has
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public Saving move(PartId id, int base, PartState to) {
        DraftPart part = held(id);
        if (part.kind() != PartKind.ABOUT) {
            throw new Refused(Refusal.of("responses.refused.account-stays"));
        }
        if (part.state() == to) {
            return new Saved(part);
        }
        DraftPart changed = part.in(to, CurrentPerson.require(), now());
        if (part.version() != base || !parts.save(changed)) {
            return new Conflict(parts.find(id).orElseThrow());
        }
        tell(changed);
        return new Saved(changed);
    }

    /** Keeps what an editor has typed, in place of what was kept before; for nobody else, until they save it. */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void keep(PartEdit edit) {
        requireEditor(parts.find(edit.part()));
        if (edit.words().length() > 4 * ResponsePolicy.LONGEST) {
            throw new Refused(Refusal.at("words", "responses.refused.draft-long"));
        }
        typed.keep(CurrentPerson.require(), edit, now());
    }

    /** Throws away what the person at the keyboard has typed in a part and not saved. */
    @SignedIn
    @Transactional
    public void forget(PartId part) {
        typed.forget(CurrentPerson.require(), part);
    }

    private DraftPart held(PartId id) {
        DraftPart part = parts.find(id).orElseThrow(() -> new AccessDeniedException("No such part"));
        changeable(part.response());
        // Read again under the lock: another editor may have been before us.
        return parts.find(id).orElseThrow();
    }

    private NetworkResponse changeable(ResponseId id) {
        NetworkResponse response = responses.lock(id).orElseThrow(() -> new AccessDeniedException("No such response"));
        policy.requireEditor(response);
        ResponsePolicy.requireDraft(response);
        policy.requireNotClosed(policy.consultation(response), clock.instant());
        return response;
    }

    private void requireEditor(Optional<DraftPart> part) {
        policy.requireEditor(part.flatMap(found -> responses.find(found.response()))
                .orElseThrow(() -> new AccessDeniedException("No such part")));
    }

    private void requireSections(NetworkResponse response, List<SectionId> sections) {
        if (sections.size() > ResponsePolicy.MOST_SECTIONS) {
            throw new Refused(Refusal.at("sections", "responses.refused.many-sections", ResponsePolicy.MOST_SECTIONS));
        }
        if (plans.sections(policy.consultation(response).version(), sections).size() != sections.size()) {
            throw new Refused(Refusal.at("sections", "responses.refused.section-unknown"));
        }
    }

    private void tell(DraftPart part) {
        responses.raiseRevision(part.response());
        events.publishEvent(new PartChanged(part.response().value(), part.id(), part.state(), part.version()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

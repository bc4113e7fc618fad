package org.throughline.plans;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Open;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slugs;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;

/** Consultations: what is asked, of what, until when, and who decides. */
@Service
public class Consultations {

    private static final List<Phase> OPEN_FIRST = List.of(Phase.OPEN, Phase.COMING, Phase.CLOSED, Phase.DRAFT);

    private final ConsultationRows rows;
    private final ConsultationCache cache;
    private final PlanTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultations(
            ConsultationRows rows,
            ConsultationCache cache,
            PlanTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.cache = cache;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** Every announced consultation, the open ones first, then the coming, then the closed, each by closing date; one statement. */
    @Open
    public List<ConsultationView> announced() {
        return rows.inState(Consultation.State.ANNOUNCED).stream()
                .map(this::view)
                .sorted(Comparator.comparing((ConsultationView view) -> OPEN_FIRST.indexOf(view.phase()))
                        .thenComparing(ConsultationView::closes))
                .toList();
    }

    /** The consultation of this address; a draft only for those who answer for its body. */
    @Open
    public Optional<ConsultationView> bySlug(String slug) {
        return cache.bySlug(slug)
                .filter(it -> ConsultationPolicy.mayRead(it.consultation()))
                .map(this::view);
    }

    /**
     * The consultation; a draft only for those who answer for its body. Kept in memory for a short while, since every submission asks for
     * it; its phase is that of this moment all the same.
     */
    @Open
    public Optional<ConsultationView> byId(ConsultationId id) {
        return cache.byId(id)
                .filter(it -> ConsultationPolicy.mayRead(it.consultation()))
                .map(this::view);
    }

    /** The drafts of the bodies for which the person at the keyboard answers. */
    @Owning
    public List<ConsultationDraft> drafts() {
        return rows.inState(Consultation.State.DRAFT).stream()
                .filter(it -> ConsultationPolicy.mayRead(it.consultation()))
                .map(it -> ConsultationDraft.of(it.consultation()))
                .toList();
    }

    /**
     * Keeps a draft of a consultation on a version of a plan. It may lack anything; without a title it is addressed by what
     * it is until it has one.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for the body whose plan it is
     */
    @Owning
    @Transactional
    public ConsultationId draft(NewConsultation said) {
        VersionView text = text(said);
        CurrentPerson.require(Role.OWNER, text.plan().body());
        NewConsultation clean = checked(said);
        ConsultationId id = new ConsultationId(Ids.next());
        String slug = slug(clean);
        if (slug.equals(PlansLinks.RESERVED_SLUG) || !rows.insert(Consultation.draft(id, slug, text, clean))) {
            if (!clean.slug().isEmpty()) {
                throw new Refused(Refusal.at("slug", "plans.refused.address-taken"));
            }
            rows.insert(Consultation.draft(id, another(slug, id), text, clean));
        }
        return id;
    }

    private static String slug(NewConsultation clean) {
        return Slugs.of(clean.slug().isEmpty() ? clean.title() : clean.slug(), "consultation");
    }

    private static String another(String slug, ConsultationId id) {
        return slug + "-" + id.value().toString().substring(30);
    }

    /**
     * Replaces what a draft says; what has been announced does not change. The text may be another of the same body's. With its first title
     * it gets its address.
     */
    @Owning
    @Transactional
    public void revise(ConsultationId id, NewConsultation said) {
        Consultation draft = ownDraft(id);
        VersionView text = text(said);
        if (!text.plan().body().equals(draft.body())) {
            throw new Refused(Refusal.at("version", "plans.refused.missing.version"));
        }
        NewConsultation clean = checked(said);
        rows.update(draft.revised(text, clean));
        if (draft.title().isEmpty() && !clean.title().isEmpty()) {
            String slug = slug(clean);
            if (slug.equals(PlansLinks.RESERVED_SLUG) || !rows.address(id, slug)) {
                rows.address(id, another(slug, id));
            }
        }
        cache.changed(id);
    }

    /**
     * Shows the consultation to everybody; it opens and closes by its dates.
     *
     * @throws Refused with everything that is missing: title, summary, purpose, what can and cannot change, decision owner, dates, minutes,
     *     rules (R07)
     */
    @Owning
    @Transactional
    public void announce(ConsultationId id) {
        Consultation draft = ownDraft(id);
        Refused.ifAny(
                ConsultationPolicy.refusals(draft, ConsultationDraft.of(draft).said(), clock.instant()));
        rows.update(draft.announced());
        cache.changed(id);
        events.publishEvent(new ConsultationAnnounced(id.value()));
    }

    /** Everything for which this could not be announced, also what not even a draft may lack. */
    @Owning
    public List<Refusal> missing(NewConsultation said) {
        VersionView text = text(said);
        NewConsultation clean = ConsultationPolicy.cleaned(said);
        Consultation draft = Consultation.draft(new ConsultationId(Ids.next()), "", text, clean);
        return ConsultationPolicy.refusals(draft, clean, clock.instant());
    }

    private VersionView text(NewConsultation said) {
        return texts.version(said.version())
                .orElseThrow(() -> new Refused(Refusal.at("version", "plans.refused.missing.version")));
    }

    private static NewConsultation checked(NewConsultation said) {
        NewConsultation clean = ConsultationPolicy.cleaned(said);
        Refused.ifAny(ConsultationPolicy.refusals(clean));
        return clean;
    }

    private Consultation ownDraft(ConsultationId id) {
        Consultation consultation = rows.byId(id)
                .orElseThrow(() -> new AccessDeniedException("No such consultation"))
                .consultation();
        CurrentPerson.require(Role.OWNER, consultation.body());
        if (consultation.state() != Consultation.State.DRAFT) {
            throw new Refused(Refusal.of("plans.refused.announced"));
        }
        return consultation;
    }

    private ConsultationView view(ConsultationRows.Named named) {
        return named.view(clock.instant());
    }
}

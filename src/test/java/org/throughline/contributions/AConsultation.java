package org.throughline.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.NewOrganisation;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationType;
import org.throughline.organisations.Organisations;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.NewConsultation;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;

/** A consultation of a body of its own, open since yesterday for two weeks, on a plan of three sections. */
public final class AConsultation {

    private static final String PLAN = """
            ---
            slug: %s
            title: A plan for the coast
            label: first
            published: 2026-01-07
            digest: A digest.
            ---

            # A plan for the coast

            What this plan is.

            ## 1. Care near home

            {key: near-home}

            A chapter that says what follows.

            ### 1.1 Buses

            {key: buses}

            There will be more buses to the clinic.

            ### 1.2 Ferries

            {key: ferries}

            Ferries stay.
            """;

    private final ApplicationContext context;
    private final BodyId body;
    private final ConsultationView view;

    private AConsultation(ApplicationContext context, BodyId body, ConsultationView view) {
        this.context = context;
        this.body = body;
        this.view = view;
    }

    public static AConsultation moderated(ApplicationContext context, ModerationPolicy moderation) {
        String slug = "coast-" + Ids.next();
        BodyId body = SystemWork.call(() -> context.getBean(Bodies.class)
                .add("body-" + Ids.next(), "The coast's health board", LocalDate.of(2018, 4, 1)));
        var version = SystemWork.call(() -> context.getBean(Plans.class).importMarkdown(PLAN.formatted(slug), body));
        LocalDate today = LondonTime.date(context.getBean(SettableClock.class).instant());
        var said = new NewConsultation(
                slug,
                version.id(),
                "Care on the coast",
                "Two plain sentences. Here they are.",
                "To hear from you.",
                List.of("Where the buses stop."),
                List.of("The money."),
                "Ada Fenwick, director",
                today.minusDays(1),
                today.plusDays(14),
                10,
                List.of("We read it."),
                moderation,
                List.of("Be kind."));
        Consultations consultations = context.getBean(Consultations.class);
        var owner = new SignedInPerson(new PersonId(Ids.next()), "Rosalind", Set.of(new Grant(Role.OWNER, body)));
        ConsultationId id = CurrentPerson.as(owner, () -> {
            ConsultationId draft = consultations.draft(said);
            consultations.announce(draft);
            return draft;
        });
        return new AConsultation(context, body, consultations.byId(id).orElseThrow());
    }

    public ConsultationView view() {
        return view;
    }

    public ConsultationId id() {
        return view.id();
    }

    public SectionId section(String key) {
        return context.getBean(Plans.class)
                .section(view.version(), key)
                .orElseThrow()
                .section()
                .id();
    }

    public String paragraph(String section) {
        return context.getBean(Plans.class)
                .section(view.version(), section)
                .orElseThrow()
                .paragraphs()
                .getFirst()
                .key();
    }

    /** Somebody with an account and nothing else, who shows their name. */
    public SignedInPerson somebody(String name) {
        return SystemWork.call(() -> {
            People people = context.getBean(People.class);
            PersonId person = people.register(Ids.next() + "@example.org", name);
            people.consent(person, new Consent("", new Choices(true, true, false)));
            return people.principal(person);
        });
    }

    public SignedInPerson moderator() {
        SignedInPerson somebody = somebody("Inês");
        return new SignedInPerson(somebody.id(), somebody.displayName(), Set.of(new Grant(Role.MODERATOR, body)));
    }

    /** An organisation for which this person may speak. */
    public OrganisationId organisationOf(SignedInPerson person) {
        return SystemWork.call(() -> {
            Organisations organisations = context.getBean(Organisations.class);
            OrganisationId id = organisations.found(
                    "harbour-carers-" + Ids.next(),
                    new NewOrganisation(
                            "Harbour carers " + Ids.next(),
                            NewOrganisation.Kind.ORGANISATION,
                            OrganisationType.CHARITY,
                            null,
                            null,
                            NewOrganisation.SizeBand.NONE,
                            "Carers by the harbour"));
            organisations.addRepresentative(person.id(), id, MembershipRole.LEAD);
            return id;
        });
    }

    public NewComment comment(String text, String... sections) {
        return comment(Ids.next(), null, text, sections);
    }

    public NewComment comment(UUID key, @Nullable OrganisationId organisation, String text, String... sections) {
        return new NewComment(
                key,
                id(),
                List.of(sections).stream().map(this::section).toList(),
                null,
                organisation,
                SpeakerRole.PATIENT,
                Stance.CONCERN,
                null,
                null,
                Reach.DOZENS,
                Difference.LIFE_CHANGING,
                false,
                text);
    }

    /** What a new person says, past the limits of number. */
    public ContributionId said(String text, String... sections) {
        return said(somebody("Maud"), text, sections);
    }

    public ContributionId said(SignedInPerson author, String text, String... sections) {
        return SystemWork.call(() -> contributions().receive(author.id(), comment(text, sections)))
                .id();
    }

    /** What a network says in this response. */
    public ContributionId saidIn(UUID response, InResponse.Kind kind, String text, String... sections) {
        return SystemWork.call(() -> contributions()
                        .receive(somebody("Bernard").id(), comment(text, sections), new InResponse(response, kind)))
                .id();
    }

    /** What a new person says and a moderator publishes. */
    public ContributionId published(String text, String... sections) {
        ContributionId id = said(text, sections);
        decides(() -> moderated().publish(id));
        return id;
    }

    public void decides(Runnable decision) {
        CurrentPerson.as(moderator(), () -> {
            decision.run();
            return Boolean.TRUE;
        });
    }

    public <T> T as(SignedInPerson person, Supplier<T> work) {
        return CurrentPerson.as(person, work);
    }

    public void as(SignedInPerson person, Runnable work) {
        CurrentPerson.as(person, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public ModeratedContributions moderated() {
        return Objects.requireNonNull(context.getBean(ModeratedContributions.class));
    }

    public Contributions contributions() {
        return Objects.requireNonNull(context.getBean(Contributions.class));
    }

    /** As if so much time had gone by that the window is closed; the clock goes back afterwards. */
    public void afterTheClose(Runnable work) {
        SettableClock clock = context.getBean(SettableClock.class);
        clock.set(view.closes().plusSeconds(1));
        try {
            work.run();
        } finally {
            clock.reset();
        }
    }
}

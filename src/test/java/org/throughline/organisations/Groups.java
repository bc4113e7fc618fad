package org.throughline.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.NewOrganisation.Kind;
import org.throughline.organisations.NewOrganisation.SizeBand;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;

/** Organisations, and people with accounts who speak for them. */
public final class Groups {

    private final BeanFactory beans;

    public Groups(BeanFactory beans) {
        this.beans = beans;
    }

    /** A name that looks like no other. */
    public static String aName() {
        return "Group " + UUID.randomUUID();
    }

    public static NewOrganisation called(String name) {
        return called(name, Kind.ORGANISATION, null);
    }

    public static NewOrganisation called(String name, Kind kind, @Nullable String number) {
        return new NewOrganisation(
                name, kind, OrganisationType.COMMUNITY_GROUP, number, null, SizeBand.NONE, "About forty families.");
    }

    /** To show, without a database. */
    public static OrganisationView view(String name) {
        return new OrganisationView(
                new OrganisationId(Ids.next()),
                1,
                OrganisationNames.slug(name),
                name,
                Kind.ORGANISATION,
                OrganisationType.COMMUNITY_GROUP,
                null,
                List.of(),
                null,
                List.of(),
                SizeBand.NONE,
                "About forty families.",
                List.of(),
                null,
                false);
    }

    public SignedInPerson somebody(String name) {
        return somebody(name, UUID.randomUUID() + "@example.org");
    }

    public SignedInPerson somebody(String name, String email) {
        return SystemWork.call(() -> {
            People people = beans.getBean(People.class);
            PersonId person = people.register(email, name);
            people.consent(person, new Consent("", new Choices(true, true, false)));
            return people.principal(person);
        });
    }

    public SignedInPerson moderator() {
        BodyId body = SystemWork.call(
                () -> beans.getBean(Bodies.class).add("body-" + UUID.randomUUID(), "A body", LocalDate.of(2018, 4, 1)));
        SignedInPerson somebody = somebody("Inês");
        return new SignedInPerson(somebody.id(), somebody.displayName(), Set.of(new Grant(Role.MODERATOR, body)));
    }

    public OrganisationView ledBy(SignedInPerson lead) {
        return ledBy(lead, called(aName()));
    }

    public OrganisationView networkLedBy(SignedInPerson lead) {
        return ledBy(lead, called(aName(), Kind.NETWORK, null));
    }

    public OrganisationView ledBy(SignedInPerson lead, NewOrganisation said) {
        return SystemWork.call(() -> {
            Organisations organisations = beans.getBean(Organisations.class);
            OrganisationId id = organisations.found("group-" + UUID.randomUUID(), said);
            organisations.addRepresentative(lead.id(), id, MembershipRole.LEAD);
            return organisations.byId(List.of(id)).get(id);
        });
    }

    /** Somebody new who speaks for the organisation besides its lead. */
    public SignedInPerson representative(String name, OrganisationView organisation) {
        SignedInPerson person = somebody(name);
        SystemWork.run(() -> beans.getBean(Organisations.class)
                .addRepresentative(person.id(), organisation.id(), MembershipRole.REPRESENTATIVE));
        return person;
    }

    public static void as(SignedInPerson person, Runnable work) {
        CurrentPerson.as(person, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}

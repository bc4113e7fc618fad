package org.throughline.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.demo.SeedFiles.Row;
import org.throughline.kernel.BodyId;
import org.throughline.organisations.Bodies;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.NewOrganisation;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationType;
import org.throughline.organisations.Organisations;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.places.Area;
import org.throughline.places.Areas;
import org.throughline.places.Level;

/** Brings on the invented places, bodies, organisations and people, and remembers who is who. */
@Component
@Profile("seeded")
class Cast {

    private static final LocalDate SINCE = LocalDate.of(2013, 4, 1);

    private final Areas areas;
    private final Bodies bodies;
    private final Organisations organisations;
    private final People people;
    private final Map<String, BodyId> bodyIds = new HashMap<>();
    private final Map<String, OrganisationId> organisationIds = new HashMap<>();
    private final Set<OrganisationId> led = new HashSet<>();
    private final Map<String, PersonId> personIds = new HashMap<>();
    private final Map<String, SignedInPerson> principals = new HashMap<>();

    Cast(Areas areas, Bodies bodies, Organisations organisations, People people) {
        this.areas = areas;
        this.bodies = bodies;
        this.organisations = organisations;
        this.people = people;
    }

    /** Everybody of the seed files, at the time the clock shows. */
    void enter() {
        SeedFiles.rows("areas.csv").forEach(row -> areas.add(area(row)));
        List<Row> rows = SeedFiles.rows("organisations.csv");
        rows.forEach(this::enterOrganisation);
        rows.forEach(row -> row.list("members")
                .forEach(member -> organisations.affiliate(organisation(row.get("key")), organisation(member))));
        SeedFiles.rows("people.csv").forEach(this::enterPerson);
        personIds.forEach((key, id) -> principals.put(key, people.principal(id)));
    }

    BodyId body(String key) {
        return known(bodyIds, key);
    }

    OrganisationId organisation(String key) {
        return known(organisationIds, key);
    }

    /** To act as that person. */
    SignedInPerson person(String key) {
        return known(principals, key);
    }

    /** The first of the seeds' people who may speak for this organisation. */
    SignedInPerson speakerFor(String organisation) {
        return SeedFiles.rows("people.csv").stream()
                .filter(row -> row.list("organisations").contains(organisation))
                .map(row -> person(row.get("key")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody of the seeds speaks for " + organisation));
    }

    private void enterOrganisation(Row row) {
        String key = row.get("key");
        if ("body".equals(row.get("kind"))) {
            bodyIds.put(key, bodies.add(key, row.get("name"), SINCE));
            return;
        }
        NewOrganisation organisation = new NewOrganisation(
                row.get("name"),
                row.required("kind", NewOrganisation.Kind.class),
                row.constant("type", OrganisationType.class),
                row.orNull("number"),
                row.orNull("area"),
                row.required("size", NewOrganisation.SizeBand.class),
                row.get("represents"));
        organisationIds.put(key, organisations.found(key, organisation));
    }

    private void enterPerson(Row row) {
        PersonId person = people.register(row.get("email"), row.get("name"));
        List<String> allows = row.list("allows");
        people.consent(person, new Consent("", new Choices(allows.contains("name"), true, allows.contains("contact"))));
        personIds.put(row.get("key"), person);
        row.list("organisations").stream()
                .map(this::organisation)
                .forEach(organisation -> organisations.addRepresentative(
                        person,
                        organisation,
                        led.add(organisation) ? MembershipRole.LEAD : MembershipRole.REPRESENTATIVE));
        row.list("roles").forEach(role -> {
            String[] parts = role.split("@", 2);
            people.grant(person, Role.valueOf(parts[0]), body(parts[1]));
        });
    }

    private static Area area(Row row) {
        return new Area(
                row.get("key"),
                row.get("name"),
                row.required("level", Level.class),
                row.orNull("parent"),
                Integer.valueOf(row.get("population")),
                LocalDate.parse(row.get("valid_from")),
                row.has("valid_to") ? LocalDate.parse(row.get("valid_to")) : null);
    }

    private static <T> T known(Map<String, T> things, String key) {
        T thing = things.get(key);
        if (thing == null) {
            throw new IllegalArgumentException("The seeds name something that is not in them: " + key);
        }
        return thing;
    }
}

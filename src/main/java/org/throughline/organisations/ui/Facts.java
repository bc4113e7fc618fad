package org.throughline.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.LondonTime;
import org.throughline.organisations.Bodies;
import org.throughline.organisations.BodyView;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Verification;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.PersonView;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.places.Areas;

/** What an organisation says of itself, and who verified it. */
@org.springframework.stereotype.Component
class Facts {

    private final Areas areas;
    private final Bodies bodies;
    private final People people;

    Facts(Areas areas, Bodies bodies, People people) {
        this.areas = areas;
        this.bodies = bodies;
        this.people = people;
    }

    DescriptionList of(Component at, OrganisationView organisation) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("tl-facts");
        fact(at, facts, "type", Words.of(at, organisation.type()));
        String number = organisation.number();
        fact(at, facts, "number", number == null ? at.getTranslation("organisations.page.number.none") : number);
        fact(at, facts, "communities", String.join(", ", organisation.communities()));
        fact(at, facts, "area", Words.areas(organisation, areas.today()));
        if (organisation.level() != null) {
            fact(
                    at,
                    facts,
                    "level",
                    at.getTranslation("places.level." + organisation.level().name()));
        }
        fact(at, facts, "verified", verified(at, organisation.verification()));
        return facts;
    }

    private static void fact(Component at, DescriptionList facts, String key, String value) {
        if (!value.isEmpty()) {
            DescriptionList.Description description = new DescriptionList.Description(value);
            description.getElement().setAttribute("dir", "auto");
            facts.add(new DescriptionList.Term(at.getTranslation("organisations.page." + key)), description);
        }
    }

    /** By whom and when. */
    String verified(Component at, @Nullable Verification verification) {
        return verification == null
                ? at.getTranslation("organisations.page.verified.none")
                : at.getTranslation(
                        "organisations.page.verified.by",
                        LondonTime.day(verification.at()),
                        name(verification.moderator()),
                        bodies.byId(verification.body()).map(BodyView::name).orElse(""));
    }

    String name(PersonId person) {
        return Optional.ofNullable(people.byId(List.of(person)).get(person))
                .map(PersonView::displayName)
                .orElse("");
    }

    static boolean isModerator(SignedInPerson person) {
        return person.grants().stream().anyMatch(grant -> grant.role() == Role.MODERATOR);
    }
}

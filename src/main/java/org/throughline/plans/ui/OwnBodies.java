package org.throughline.plans.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.organisations.Bodies;
import org.throughline.organisations.BodyView;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** What the person at the keyboard may choose from, as words by value. */
final class OwnBodies {

    private OwnBodies() {}

    static List<BodyView> all(Bodies bodies) {
        return bodies.all().stream()
                .filter(body -> CurrentPerson.is(Role.OWNER, body.id()))
                .toList();
    }

    static Map<String, String> words(Bodies bodies) {
        Map<String, String> words = new LinkedHashMap<>();
        all(bodies).forEach(body -> words.put(body.id().value().toString(), body.name()));
        return words;
    }

    /** The versions of the plans of those bodies. */
    static Map<String, String> versions(Plans plans) {
        Map<String, String> words = new LinkedHashMap<>();
        for (VersionView version : plans.versions()) {
            if (CurrentPerson.is(Role.OWNER, version.plan().body())) {
                words.put(version.id().value().toString(), version.title() + ", " + version.label());
            }
        }
        return words;
    }
}

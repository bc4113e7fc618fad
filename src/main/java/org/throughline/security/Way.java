package org.throughline.security;

import java.util.ArrayList;
import java.util.List;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;

/**
 * One of the ways that the navigation offers to somebody, the same on the pages that the server makes and on those of the application.
 *
 * @param textKey of its words
 * @param served whether it leads to a page that the server makes, outside of the application's router
 */
public record Way(String address, String textKey, boolean served) {

    private static Way to(String address, String textKey) {
        return new Way(address, textKey, false);
    }

    /** What somebody who is signed in may open, by their roles. */
    public static List<Way> of(SignedInPerson person) {
        List<Way> ways = new ArrayList<>(
                List.of(to("/my/contributions", "site.nav.mine"), to("/my/organisations", "site.nav.organisations")));
        if (holds(person, Role.MODERATOR)) {
            ways.add(to("/moderation", "site.nav.moderation"));
            ways.add(to("/organisations/review", "site.nav.review"));
        }
        if (holds(person, Role.OWNER)) {
            ways.add(to("/plans/upload", "site.nav.upload"));
            ways.add(to("/consultations/new", "site.nav.prepare"));
        }
        if (holds(person, Role.ADMIN)) {
            ways.add(new Way("/staff", "site.nav.staff", true));
        }
        if (!person.dormant().isEmpty()) {
            ways.add(new Way("/sign-in/second", "site.nav.second", true));
        }
        return ways;
    }

    private static boolean holds(SignedInPerson person, Role role) {
        return person.grants().stream().anyMatch(grant -> grant.role() == role);
    }
}

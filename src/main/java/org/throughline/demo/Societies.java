package org.throughline.demo;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.demo.SeedFiles.Row;
import org.throughline.organisations.JoinRequests;
import org.throughline.organisations.MembershipInvitations;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.Verifications;
import org.throughline.people.CurrentPerson;

/** What goes on in and around organisations: most are verified, a few are not, somebody is invited, somebody asks to join. */
@Component
@Profile("seeded")
class Societies {

    private static final String MODERATOR = "tom-haddow";
    private static final Set<String> NOT_YET_VERIFIED =
            Set.of("dunnock-road-kitchen", "skelder-farmers-supper", "larkfield-hospice-trust");

    private final Verifications verifications;
    private final MembershipInvitations invitations;
    private final JoinRequests requests;
    private final Cast cast;

    Societies(Verifications verifications, MembershipInvitations invitations, JoinRequests requests, Cast cast) {
        this.verifications = verifications;
        this.invitations = invitations;
        this.requests = requests;
        this.cast = cast;
    }

    void settle() {
        List<String> verified = SeedFiles.rows("organisations.csv").stream()
                .filter(row -> !"body".equals(row.get("kind")))
                .map((Row row) -> row.get("key"))
                .filter(key -> !NOT_YET_VERIFIED.contains(key))
                .toList();
        as(MODERATOR, () -> verified.forEach(key -> verifications.verify(cast.organisation(key))));
        as(
                "judith-farraday",
                () -> invitations.invite(
                        cast.organisation("larkfield-hospice"),
                        "night.sister@example.org",
                        MembershipRole.REPRESENTATIVE));
        as(
                "george-tansley",
                () -> requests.ask(
                        cast.organisation("brineham-singing-for-breath"),
                        "I sing bass on Thursdays, when I have the breath. My niece types this."));
    }

    private void as(String person, Runnable work) {
        CurrentPerson.as(cast.person(person), () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}

package org.throughline.responses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Networks;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.PersonId;

/** Asks members: notes whom a mail goes to. It is written and sent in the background. */
@Component
class Asking {

    private static final int MOST_SPOKESPERSONS = 3;

    /** Letters to addresses that a network gave, before a moderator has verified it: so that nobody writes to strangers in our name. */
    static final int MOST_BEFORE_VERIFIED = 20;

    private final MemberRows members;
    private final LetterRows letters;
    private final Networks networks;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    Asking(
            MemberRows members,
            LetterRows letters,
            Networks networks,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.members = members;
        this.letters = letters;
        this.networks = networks;
        this.organisations = organisations;
        this.events = events;
    }

    /**
     * @return how many of them can be written to
     * @throws Refused when a network that is not verified would write to more than 20 addresses; nobody is asked then
     */
    int ask(NetworkResponse response, List<Member> asked, Instant now) {
        Map<OrganisationId, List<PersonId>> spokespersons = SystemWork.call(() -> networks.spokespersons(asked.stream()
                .map(Member::organisation)
                .filter(Objects::nonNull)
                .toList()));
        List<LetterRows.Letter> written = new ArrayList<>();
        List<MemberId> reached = new ArrayList<>();
        for (Member member : asked) {
            List<LetterRows.Letter> own = letters(member, spokespersons);
            if (!own.isEmpty()) {
                written.addAll(own);
                reached.add(member.id());
            }
        }
        requireTrust(response, written);
        if (!reached.isEmpty()) {
            members.ask(reached, now);
            letters.add(response.id(), written, now);
            events.publishEvent(new MembersAsked(response.id().value(), response.consultation(), reached.size()));
        }
        return reached.size();
    }

    private void requireTrust(NetworkResponse response, List<LetterRows.Letter> written) {
        long toAddresses =
                written.stream().filter(letter -> letter.person() == null).count();
        if (toAddresses > 0
                && letters.toAddresses(response.id()) + toAddresses > MOST_BEFORE_VERIFIED
                && !isVerified(response.network())) {
            throw new Refused(Refusal.of("responses.refused.not-verified", MOST_BEFORE_VERIFIED));
        }
    }

    private boolean isVerified(OrganisationId network) {
        return organisations.byId(List.of(network)).values().stream().anyMatch(OrganisationView::isVerified);
    }

    /** To the address that the network gave until the member has answered, then to those who speak for it. */
    private static List<LetterRows.Letter> letters(Member member, Map<OrganisationId, List<PersonId>> spokespersons) {
        OrganisationId organisation = member.organisation();
        if (organisation == null) {
            return List.of(new LetterRows.Letter(Ids.next(), member.id(), null));
        }
        return spokespersons.getOrDefault(organisation, List.of()).stream()
                .limit(MOST_SPOKESPERSONS)
                .map(person -> new LetterRows.Letter(Ids.next(), member.id(), person))
                .toList();
    }
}

package org.throughline.organisations;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;

/** "Join this one instead": asking to speak for an organisation that is here already. Its leads answer; where there are none, a moderator. */
@Service
public class JoinRequests {

    private static final int LONGEST_WORDS = 500;
    private static final List<RateLimits.Limit> LIMITS =
            List.of(new RateLimits.Limit("join-requests", 10, Duration.ofDays(1)));

    private final JoinRequestRows rows;
    private final OrganisationQueries queries;
    private final Teams teams;
    private final Leading leading;
    private final People people;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoinRequests(
            JoinRequestRows rows,
            OrganisationQueries queries,
            Teams teams,
            Leading leading,
            People people,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.teams = teams;
        this.leading = leading;
        this.people = people;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks to speak for the organisation; asking again only changes the words.
     *
     * @param words who asks and what they do there, for the leads alone; may be empty
     * @throws Refused when the person speaks for it already, it is closed, or the words are too long
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void ask(OrganisationId organisation, String words) {
        PersonId person = CurrentPerson.require();
        OrganisationId id = queries.standing(organisation);
        Optional<OrganisationView> view =
                queries.byId(List.of(id)).values().stream().findFirst();
        if (view.isEmpty() || view.get().closed()) {
            throw new Refused(Refusal.of("organisations.refused.closed"));
        }
        if (queries.role(person, id).isPresent()) {
            throw new Refused(Refusal.of("organisations.refused.in-team"));
        }
        String clean = SafeText.clean(words);
        if (clean.length() > LONGEST_WORDS) {
            throw new Refused(Refusal.at("words", "organisations.refused.words-long", LONGEST_WORDS));
        }
        limits.take(person.value().toString(), LIMITS);
        if (rows.put(id, person, clean, clock.instant())) {
            events.publishEvent(new JoinRequestMade(id.value(), person));
        }
    }

    /** The person at the keyboard does not ask any more. */
    @SignedIn
    @Transactional
    public void withdraw(OrganisationId organisation) {
        PersonId person = CurrentPerson.require();
        if (rows.remove(organisation, person)) {
            events.publishEvent(new JoinRequestWithdrawn(organisation.value(), person));
        }
    }

    /** The organisations that the person at the keyboard has asked and that have not answered yet. */
    @SignedIn
    @Transactional(readOnly = true)
    public Collection<OrganisationView> mine() {
        return queries.byId(rows.of(CurrentPerson.require())).values();
    }

    /** Who asks, for those who may answer. @throws AccessDeniedException for everybody else */
    @SignedIn
    @Transactional(readOnly = true)
    public List<JoinRequestView> of(OrganisationId organisation) {
        requireMayAnswer(organisation, teams.of(organisation));
        List<JoinRequestRows.Row> asked = rows.of(organisation);
        Map<PersonId, String> names = SystemWork.call(() -> people.namesForColleagues(
                asked.stream().map(JoinRequestRows.Row::person).toList()));
        return asked.stream()
                .map(row ->
                        new JoinRequestView(row.person(), names.getOrDefault(row.person(), ""), row.words(), row.at()))
                .toList();
    }

    /** Whoever asked speaks for the organisation from now on; as its lead where it has none. */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void accept(OrganisationId organisation, PersonId person) {
        Team before = teams.lock(organisation);
        requireMayAnswer(organisation, before);
        if (!rows.remove(organisation, person)) {
            throw new Refused(Refusal.of("organisations.refused.request-over"));
        }
        teams.save(organisation, before, before.joined(person, MembershipRole.REPRESENTATIVE));
        events.publishEvent(new JoinRequestAccepted(organisation.value(), person));
    }

    @SignedIn
    @Transactional
    public void decline(OrganisationId organisation, PersonId person) {
        requireMayAnswer(organisation, teams.of(organisation));
        if (!rows.remove(organisation, person)) {
            throw new Refused(Refusal.of("organisations.refused.request-over"));
        }
        events.publishEvent(new JoinRequestDeclined(organisation.value(), person));
    }

    private void requireMayAnswer(OrganisationId organisation, Team team) {
        boolean orphaned = team.roles().isEmpty();
        boolean moderator = CurrentPerson.get().filter(Leading::isModerator).isPresent();
        if (!leading.isLead(CurrentPerson.require(), organisation) && !(orphaned && moderator)) {
            throw new AccessDeniedException("May not answer for this organisation");
        }
    }
}

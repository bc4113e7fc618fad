package org.throughline.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Administering;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;

/** What people may do for a body, given and taken by its administrators, each time with a reason. */
@Service
public class Roles {

    /** How long a code can be used that is issued with somebody's first role. */
    public static final Duration FIRST_CODE = Duration.ofDays(7);

    /** How long a code can be used that leads back somebody who has lost their passkey. */
    public static final Duration WAY_BACK = Duration.ofHours(24);

    private static final int LONGEST_REASON = 500;

    private final RoleRows rows;
    private final Accounts accounts;
    private final People people;
    private final SecondFactor secondFactor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roles(
            RoleRows rows,
            Accounts accounts,
            People people,
            SecondFactor secondFactor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.people = people;
        this.secondFactor = secondFactor;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody with a role in the body. Whoever asks has made sure that they may know. */
    @Internal
    @Transactional(readOnly = true)
    public Set<PersonId> peopleWithRoles(BodyId body) {
        Set<PersonId> people = new LinkedHashSet<>();
        rows.of(body).forEach(row -> people.add(row.person()));
        return people;
    }

    /** Everybody with this role in the body. Whoever asks has made sure that they may know. */
    @Internal
    @Transactional(readOnly = true)
    public Set<PersonId> peopleWith(Role role, BodyId body) {
        Set<PersonId> people = new LinkedHashSet<>();
        rows.of(body).stream().filter(row -> row.role() == role).forEach(row -> people.add(row.person()));
        return people;
    }

    /** Everybody with a role in the body, by address. */
    @Administering
    @Transactional(readOnly = true)
    public List<RoleHolder> holders(BodyId body) {
        CurrentPerson.require(Role.ADMIN, body);
        Map<PersonId, Set<Role>> held = new LinkedHashMap<>();
        rows.of(body)
                .forEach(row -> held.computeIfAbsent(row.person(), unused -> EnumSet.noneOf(Role.class))
                        .add(row.role()));
        return held.isEmpty()
                ? List.of()
                : accounts.byId(held.keySet()).stream()
                        .map(person -> new RoleHolder(
                                person.id(),
                                person.email().value(),
                                people.nameOf(person),
                                held.getOrDefault(person.id(), Set.of())))
                        .sorted(Comparator.comparing(RoleHolder::email))
                        .toList();
    }

    /** The latest fifty changes, the newest first. */
    @Administering
    @Transactional(readOnly = true)
    public List<RoleChange> changes(BodyId body) {
        CurrentPerson.require(Role.ADMIN, body);
        return rows.changes(body);
    }

    /**
     * Gives a role to the person of this address, who gets an account if they have none.
     *
     * @return a code for their passkey when this is their first role
     * @throws Refused without an address or a reason, and when they hold the role already
     */
    @Administering
    @Transactional
    public Optional<IssuedCode> grant(BodyId body, String email, Role role, String reason) {
        CurrentPerson.require(Role.ADMIN, body);
        String why = reason(reason);
        PersonId id = people.register(EmailAddress.of(email), null);
        boolean first = accounts.grants(id).isEmpty();
        if (!accounts.addGrant(id, new Grant(role, body), clock.instant())) {
            throw new Refused(Refusal.at("email", "people.role.held"));
        }
        note(body, id, RoleChange.Kind.GRANTED, role, why);
        events.publishEvent(new RoleGranted(id.value(), role, body));
        return first ? Optional.of(secondFactor.issue(people.require(id), body, FIRST_CODE)) : Optional.empty();
    }

    /** @throws Refused without a reason, when they do not hold the role, and for the body's last administrator */
    @Administering
    @Transactional
    public void revoke(BodyId body, PersonId person, Role role, String reason) {
        CurrentPerson.require(Role.ADMIN, body);
        String why = reason(reason);
        if (role == Role.ADMIN && rows.lockHolders(role, body).equals(List.of(person))) {
            throw new Refused(Refusal.of("people.role.last"));
        }
        if (!rows.remove(person, role, body)) {
            throw new Refused(Refusal.of("people.role.not-held"));
        }
        note(body, person, RoleChange.Kind.REVOKED, role, why);
        events.publishEvent(new RoleRevoked(person.value(), role, body));
    }

    /**
     * Lets somebody with a role in the body, who has lost their passkey, add another one.
     *
     * @throws Refused without a reason, for oneself, and for somebody without a role here
     */
    @Administering
    @Transactional
    public IssuedCode openWayBack(BodyId body, PersonId person, String reason) {
        CurrentPerson.require(Role.ADMIN, body);
        String why = reason(reason);
        if (CurrentPerson.require().equals(person)) {
            throw new Refused(Refusal.of("people.code.own"));
        }
        if (accounts.grants(person).stream().noneMatch(grant -> grant.body().equals(body))) {
            throw new Refused(Refusal.of("people.role.not-held"));
        }
        note(body, person, RoleChange.Kind.WAY_BACK, null, why);
        return secondFactor.issue(people.require(person), body, WAY_BACK);
    }

    /**
     * Makes the person of this address an administrator of the body, with a code for their passkey: for whoever runs the server, when
     * nobody else can.
     */
    @Internal
    @Transactional
    public IssuedCode appoint(BodyId body, String email) {
        PersonId id = people.register(EmailAddress.of(email), null);
        people.grant(id, Role.ADMIN, body);
        return secondFactor.issue(people.require(id), body, WAY_BACK);
    }

    private void note(BodyId body, PersonId person, RoleChange.Kind kind, @Nullable Role role, String why) {
        rows.note(
                body,
                new RoleChange(
                        person,
                        kind,
                        Optional.ofNullable(role),
                        CurrentPerson.require(),
                        Optional.of(why),
                        clock.instant()));
    }

    private static String reason(String typed) {
        String reason = SafeText.line(typed);
        Refused.ifAny(
                Refusal.ofWords("reason", reason, LONGEST_REASON, "people.role.reason", "people.role.reason-long"));
        return reason;
    }
}

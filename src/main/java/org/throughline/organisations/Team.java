package org.throughline.organisations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.PersonId;

/**
 * Who speaks for an organisation. A team that is not empty has a lead: whoever joins first is one, and the last lead goes only when
 * another has taken over.
 */
record Team(Map<PersonId, MembershipRole> roles) {

    Team {
        roles = Map.copyOf(roles);
        if (!roles.isEmpty() && !roles.containsValue(MembershipRole.LEAD)) {
            throw new IllegalArgumentException("A team without a lead");
        }
    }

    static Team empty() {
        return new Team(Map.of());
    }

    boolean isLedBy(PersonId person) {
        return roles.get(person) == MembershipRole.LEAD;
    }

    boolean has(PersonId person) {
        return roles.containsKey(person);
    }

    /** With this person; whoever is a lead already stays one. */
    Team joined(PersonId person, MembershipRole role) {
        return isLedBy(person) || roles.isEmpty() ? with(person, MembershipRole.LEAD) : with(person, role);
    }

    /** @throws Refused for the last lead */
    Team left(PersonId person) {
        Map<PersonId, MembershipRole> others = new LinkedHashMap<>(roles);
        others.remove(person);
        return leading(others);
    }

    /** @throws Refused when it would leave the team without a lead, or the person is not in it */
    Team changed(PersonId person, MembershipRole role) {
        requireMember(person);
        Map<PersonId, MembershipRole> others = new LinkedHashMap<>(roles);
        others.put(person, role);
        return leading(others);
    }

    /** The one becomes a lead and the other a representative. @throws Refused when either is not in the team */
    Team handedOver(PersonId from, PersonId to) {
        requireMember(from);
        requireMember(to);
        if (from.equals(to)) {
            return this;
        }
        return with(to, MembershipRole.LEAD).with(from, MembershipRole.REPRESENTATIVE);
    }

    /** Everybody of both teams, each with the higher of their roles. */
    Team together(Team other) {
        Map<PersonId, MembershipRole> all = new LinkedHashMap<>(roles);
        other.roles.forEach(
                (person, role) -> all.merge(person, role, (one, two) -> one == MembershipRole.LEAD ? one : two));
        return new Team(all);
    }

    private Team with(PersonId person, MembershipRole role) {
        Map<PersonId, MembershipRole> more = new LinkedHashMap<>(roles);
        more.put(person, role);
        return new Team(more);
    }

    private static Team leading(Map<PersonId, MembershipRole> roles) {
        if (!roles.containsValue(MembershipRole.LEAD)) {
            throw new Refused(Refusal.of("organisations.refused.last-lead"));
        }
        return new Team(roles);
    }

    private void requireMember(PersonId person) {
        if (!has(person)) {
            throw new Refused(Refusal.of("organisations.refused.not-in-team"));
        }
    }
}

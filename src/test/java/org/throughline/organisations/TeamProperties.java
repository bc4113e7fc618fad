package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.PersonId;

/** UC-12, rule 4: a lead can never be lost. */
class TeamProperties {

    private static final List<PersonId> PEOPLE = IntStream.range(0, 5)
            .mapToObj(number -> new PersonId(new UUID(0, number)))
            .toList();

    private enum Kind {
        JOIN,
        JOIN_AS_LEAD,
        LEAVE,
        DEMOTE,
        PROMOTE,
        HAND_OVER,
        MERGE
    }

    record Step(Kind kind, PersonId one, PersonId other) {

        Team on(Team team) {
            return switch (kind) {
                case JOIN -> team.joined(one, MembershipRole.REPRESENTATIVE);
                case JOIN_AS_LEAD -> team.joined(one, MembershipRole.LEAD);
                case LEAVE -> team.left(one);
                case DEMOTE -> team.changed(one, MembershipRole.REPRESENTATIVE);
                case PROMOTE -> team.changed(one, MembershipRole.LEAD);
                case HAND_OVER -> team.handedOver(one, other);
                case MERGE ->
                    team.together(
                            Team.empty().joined(other, MembershipRole.LEAD).joined(one, MembershipRole.REPRESENTATIVE));
            };
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<PersonId> people = Arbitraries.of(PEOPLE);
        return Combinators.combine(Arbitraries.of(Kind.class), people, people)
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void whatever_happens_an_organisation_that_had_a_lead_has_one_UC12_4(@ForAll("steps") List<Step> steps) {
        Team team = Team.empty().joined(PEOPLE.getFirst(), MembershipRole.REPRESENTATIVE);
        for (Step step : steps) {
            try {
                team = step.on(team);
            } catch (Refused refused) {
                assertThat(refused.refusals())
                        .extracting(Refusal::textKey)
                        .isSubsetOf("organisations.refused.last-lead", "organisations.refused.not-in-team");
            }
            assertThat(team.roles()).containsValue(MembershipRole.LEAD);
        }
    }

    @Property
    void nobody_is_lost_or_gains_by_anothers_step(@ForAll("steps") List<Step> steps) {
        Team team = Team.empty().joined(PEOPLE.getFirst(), MembershipRole.LEAD);
        for (Step step : steps) {
            Team before = team;
            try {
                team = step.on(team);
            } catch (Refused stays) {
                continue;
            }
            Team after = team;
            assertThat(PEOPLE)
                    .filteredOn(person -> !person.equals(step.one()) && !person.equals(step.other()))
                    .allSatisfy(person -> assertThat(after.roles().get(person))
                            .isEqualTo(before.roles().get(person)));
        }
    }

    @Example
    void the_last_lead_goes_only_after_handing_over() {
        Team team = Team.empty()
                .joined(PEOPLE.get(0), MembershipRole.LEAD)
                .joined(PEOPLE.get(1), MembershipRole.REPRESENTATIVE);

        assertThatThrownBy(() -> team.left(PEOPLE.get(0))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> team.changed(PEOPLE.get(0), MembershipRole.REPRESENTATIVE))
                .isInstanceOf(Refused.class);
        assertThat(team.handedOver(PEOPLE.get(0), PEOPLE.get(1))
                        .left(PEOPLE.get(0))
                        .roles())
                .containsOnlyKeys(PEOPLE.get(1))
                .containsValue(MembershipRole.LEAD);
    }
}

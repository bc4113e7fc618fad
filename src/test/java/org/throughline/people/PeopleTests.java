package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class PeopleTests {

    @Autowired
    People people;

    @Test
    void an_address_is_one_person_however_it_is_typed() {
        String email = "Maya." + UUID.randomUUID() + "@Example.ORG";

        PersonId first = registered(email, "Maya");

        assertThat(registered("  " + email.toLowerCase(Locale.ROOT), "Another name"))
                .isEqualTo(first);
        assertThat(people.byId(List.of(first)).get(first).displayName()).isEqualTo("Maya");
    }

    @Test
    void a_person_without_a_name_is_a_contributor() {
        PersonId person = SystemWork.call(() -> people.findOrCreate(UUID.randomUUID() + "@example.org"));

        assertThat(people.byId(List.of(person)).get(person).displayName()).isEqualTo("A contributor");
    }

    @Test
    void names_of_many_cost_one_statement() {
        List<PersonId> many = Stream.generate(() -> registered(UUID.randomUUID() + "@example.org", "N"))
                .limit(30)
                .toList();

        assertThat(Statements.during(() -> people.byId(many))).isOne();
    }

    @Test
    void a_name_is_kept_on_one_line_without_what_nobody_could_see() {
        PersonId person = registered(UUID.randomUUID() + "@example.org", "Before");
        SignedInPerson principal = SystemWork.call(() -> people.principal(person));

        CurrentPerson.as(principal, () -> {
            people.rename("  Zo\u0065\u0308\r\n \u202e<script>alert(1)</script>\u0000 مريم ");
            return true;
        });

        assertThat(people.byId(List.of(person)).get(person).displayName())
                .isEqualTo("Zo\u00eb <script>alert(1)</script> مريم");
    }

    @Test
    void a_name_of_nothing_or_of_more_than_eighty_characters_is_refused() {
        PersonId person = registered(UUID.randomUUID() + "@example.org", "Before");
        SignedInPerson principal = SystemWork.call(() -> people.principal(person));

        for (String name : List.of("", " \n", "\u202e", "x".repeat(81))) {
            assertThatThrownBy(() -> CurrentPerson.as(principal, () -> {
                        people.rename(name);
                        return true;
                    }))
                    .isInstanceOf(Refused.class);
        }
        CurrentPerson.as(principal, () -> {
            people.rename("\ud83d\ude00".repeat(80));
            return true;
        });
        assertThat(people.byId(List.of(person)).get(person).displayName()).isEqualTo("\ud83d\ude00".repeat(80));
    }

    @Test
    void a_role_holds_for_one_body_only() {
        PersonId person = registered(UUID.randomUUID() + "@example.org", "Ines");
        BodyId body = new BodyId(Ids.next());
        SystemWork.run(() -> people.grant(person, Role.MODERATOR, body));
        SystemWork.run(() -> people.grant(person, Role.MODERATOR, body));

        SignedInPerson principal = SystemWork.call(() -> people.principal(person));

        assertThat(principal.grants()).isEqualTo(Set.of(new Grant(Role.MODERATOR, body)));
        assertThat(CurrentPerson.as(principal, () -> CurrentPerson.is(Role.MODERATOR, body)))
                .isTrue();
        assertThat(CurrentPerson.as(principal, () -> CurrentPerson.is(Role.MODERATOR, new BodyId(Ids.next()))))
                .isFalse();
        assertThat(CurrentPerson.as(principal, () -> CurrentPerson.is(Role.OWNER, body)))
                .isFalse();
    }

    @Test
    void nobody_is_named_who_has_not_chosen_it_UC22_1() {
        PersonId person = SystemWork.call(() -> people.register(UUID.randomUUID() + "@example.org", "Maya"));

        assertThat(people.byId(List.of(person)).get(person))
                .isEqualTo(new PersonView(person, "A contributor", false, true));
        assertThat(SystemWork.call(() -> people.namesForColleagues(List.of(person))))
                .containsEntry(person, "Maya");
    }

    @Test
    void three_choices_are_made_apart_and_can_be_taken_back_UC22_1() {
        PersonId person = SystemWork.call(() -> people.findOrCreate(UUID.randomUUID() + "@example.org"));
        SignedInPerson principal = SystemWork.call(() -> people.principal(person));

        assertThatThrownBy(() -> allow(principal, new Consent(" ", new Choices(true, true, false))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals().getFirst().field())
                                .isEqualTo("displayName"));
        allow(principal, new Consent("Maya", new Choices(true, false, true)));
        assertThat(people.byId(List.of(person)).get(person)).isEqualTo(new PersonView(person, "Maya", true, false));

        allow(principal, new Consent("", new Choices(false, true, true)));
        assertThat(people.byId(List.of(person)).get(person))
                .isEqualTo(new PersonView(person, "A contributor", false, true));
        assertThat(CurrentPerson.as(principal, () -> people.consent()))
                .isEqualTo(new Consent("Maya", new Choices(false, true, true)));
    }

    private void allow(SignedInPerson person, Consent consent) {
        CurrentPerson.as(person, () -> {
            people.consent(consent);
            return true;
        });
    }

    private PersonId registered(String email, String name) {
        return SystemWork.call(() -> {
            PersonId person = people.register(email, name);
            people.consent(person, new Consent("", new Choices(true, true, false)));
            return person;
        });
    }
}

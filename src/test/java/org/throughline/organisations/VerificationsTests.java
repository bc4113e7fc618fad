package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.NewOrganisation.Kind;
import org.throughline.organisations.NewOrganisation.SizeBand;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.places.Level;
import org.throughline.rings.ModuleTest;

@ModuleTest
class VerificationsTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Verifications verifications;

    @Autowired
    private Organisations organisations;

    private Groups groups;
    private SignedInPerson amina;
    private SignedInPerson moderator;
    private OrganisationView circle;

    @BeforeEach
    void aGroupAndAModerator() {
        groups = new Groups(beans);
        amina = groups.somebody("Amina");
        moderator = groups.moderator();
        circle = groups.ledBy(amina);
    }

    private OrganisationView now() {
        return organisations.byId(List.of(circle.id())).get(circle.id());
    }

    private void edit(NewOrganisation said) {
        Groups.as(amina, () -> organisations.edit(circle.id(), now().version(), said));
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactly(key));
    }

    @Test
    void a_moderator_verifies_and_everybody_sees_who_did_and_when_UC12_9() {
        assertThat(circle.isVerified()).isFalse();

        Groups.as(moderator, () -> verifications.verify(circle.id()));

        assertThat(now().verification()).satisfies(verification -> {
            assertThat(verification).isNotNull();
            assertThat(verification.moderator()).isEqualTo(moderator.id());
            assertThat(verification.body())
                    .isEqualTo(moderator.grants().iterator().next().body());
        });
    }

    @Test
    void a_moderator_takes_it_back_with_a_reason_that_the_lead_reads_UC12_9() {
        Groups.as(moderator, () -> verifications.verify(circle.id()));
        refused(
                "organisations.refused.reason",
                () -> Groups.as(moderator, () -> verifications.takeBack(circle.id(), " ")));

        Groups.as(moderator, () -> verifications.takeBack(circle.id(), "Nobody answers at this address."));

        assertThat(now().isVerified()).isFalse();
        assertThat(CurrentPerson.as(amina, () -> verifications.lastEnd(circle.id())))
                .hasValueSatisfying(step -> assertThat(step.reason()).isEqualTo("Nobody answers at this address."));
        assertThat(CurrentPerson.as(moderator, () -> verifications.history(circle.id())))
                .extracting(VerificationStep::outcome)
                .containsExactly(VerificationOutcome.TAKEN_BACK, VerificationOutcome.VERIFIED);
    }

    @Test
    void no_moderator_verifies_an_organisation_they_speak_for_UC12_9() {
        SystemWork.run(
                () -> organisations.addRepresentative(moderator.id(), circle.id(), MembershipRole.REPRESENTATIVE));

        refused("organisations.refused.own", () -> Groups.as(moderator, () -> verifications.verify(circle.id())));
    }

    @Test
    void another_name_or_number_is_another_claim_and_other_words_are_not_UC12_9() {
        Groups.as(moderator, () -> verifications.verify(circle.id()));
        edit(new NewOrganisation(
                "The " + circle.name() + "!",
                Kind.ORGANISATION,
                OrganisationType.CHARITY,
                null,
                List.of(),
                Level.NEIGHBOURHOOD,
                List.of("Somali families", "Somali families", " "),
                SizeBand.SMALL,
                "About fifty families."));
        assertThat(now()).satisfies(edited -> {
            assertThat(edited.isVerified()).isTrue();
            assertThat(edited.communities()).containsExactly("Somali families");
            assertThat(edited.level()).isEqualTo(Level.NEIGHBOURHOOD);
            assertThat(edited.size()).isEqualTo(SizeBand.SMALL);
            assertThat(edited.slug()).isEqualTo(circle.slug());
        });

        edit(Groups.called(Groups.aName()));

        assertThat(now().isVerified()).isFalse();
    }

    @Test
    void only_a_lead_edits_and_no_change_overwrites_another_UC12_3() {
        SignedInPerson ben = groups.representative("Ben", circle);
        assertThatThrownBy(() ->
                        Groups.as(ben, () -> organisations.edit(circle.id(), 1, Groups.called(Groups.aName()))))
                .isInstanceOf(AccessDeniedException.class);
        edit(Groups.called(Groups.aName()));

        assertThatThrownBy(() -> Groups.as(
                        amina, () -> organisations.edit(circle.id(), circle.version(), Groups.called(Groups.aName()))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void moderators_page_through_what_is_not_verified_each_once_UC12_9() {
        for (int number = 0; number < 25; number++) {
            groups.ledBy(amina);
        }
        Groups.as(moderator, () -> verifications.verify(circle.id()));
        List<OrganisationId> listed = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            OrganisationStep step = CurrentPerson.as(moderator, () -> verifications.waiting(from));
            step.organisations().forEach(one -> listed.add(one.id()));
            after = step.next();
        } while (after != null);

        Set<OrganisationId> once = new HashSet<>(listed);
        assertThat(listed).hasSameSizeAs(once).doesNotContain(circle.id());
        assertThat(listed.size()).isGreaterThanOrEqualTo(25);
        assertThat(CurrentPerson.as(moderator, () -> verifications.waiting())).isEqualTo(listed.size());
    }
}

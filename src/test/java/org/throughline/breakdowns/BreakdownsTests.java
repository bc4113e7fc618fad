package org.throughline.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-34, 1 to 6: themes by who is speaking. */
@ModuleTest
class BreakdownsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Breakdowns breakdowns;

    @Autowired
    private Consultations consultations;

    private AHearing hearing;

    @BeforeEach
    void aHearing() {
        hearing = new AHearing(context);
    }

    private GroupTable exact() {
        return hearing.consultation.as(
                hearing.moderator, () -> breakdowns.exact(hearing.consultation.id(), Dimension.ROLE));
    }

    private Breakdown afterTheClose() {
        Breakdown[] told = new Breakdown[1];
        hearing.consultation.afterTheClose(() -> {
            ConsultationView closed =
                    consultations.byId(hearing.consultation.id()).orElseThrow();
            told[0] = breakdowns.told(closed, Dimension.ROLE);
        });
        return told[0];
    }

    @Test
    void a_person_is_counted_once_however_often_they_say_it_and_under_the_first_role_they_name_UC34_1() {
        SignedInPerson maud = hearing.consultation.somebody("Maud");
        List<ContributionId> said = new ArrayList<>();
        said.add(hearing.says(maud, null, Stance.CONCERN, null, null, null, "buses"));
        said.add(hearing.says(maud, SpeakerRole.CARER, Stance.CONCERN, null, null, null, "buses"));
        said.add(hearing.says(maud, SpeakerRole.STAFF, Stance.CONCERN, null, null, null, "buses"));
        said.add(hearing.says(SpeakerRole.PATIENT, Stance.CONCERN, "buses"));
        hearing.theme("More buses", said);

        GroupTable table = exact();
        assertThat(table.all()).isEqualTo(ToldSplit.exactly(new Split(List.of(1, 1, 0, 0, 0, 0, 0), 2)));
        assertThat(table.themes().getFirst().split()).isEqualTo(table.all());
    }

    @Test
    void organisations_are_in_tables_of_their_own_UC34_1() {
        SignedInPerson lead = hearing.consultation.somebody("Bernard");
        ContributionId said = hearing.says(
                lead, SpeakerRole.VCSE, Stance.CONCERN, hearing.consultation.organisationOf(lead), null, null, "buses");
        hearing.theme("More buses", List.of(said));

        assertThat(exact().all().total()).isZero();
        GroupTable kinds = hearing.consultation.as(
                hearing.moderator, () -> breakdowns.exact(hearing.consultation.id(), Dimension.KIND));
        assertThat(kinds.themes().getFirst().split().parts().getFirst()).isEqualTo(1);
        assertThat(kinds.groups().getFirst().words()).isEqualTo("Charity");
    }

    @Test
    void everybody_reads_rounded_numbers_of_themes_that_signed_statements_carry_after_the_close_UC34_2_3() {
        List<ContributionId> carers = hearing.say(9, SpeakerRole.CARER, "buses");
        List<ContributionId> patients = hearing.say(12, SpeakerRole.PATIENT, "buses");
        List<ContributionId> staff = hearing.say(8, SpeakerRole.STAFF, "buses");
        hearing.say(3, SpeakerRole.RESIDENT, "buses");
        List<ContributionId> members = new ArrayList<>(carers);
        members.addAll(patients.subList(0, 6));
        members.addAll(staff.subList(0, 1));
        hearing.theme("More buses", members);
        hearing.theme("Nobody signed this", staff);
        hearing.sign("buses", List.of(carers.getFirst(), patients.getFirst()));
        assertThat(breakdowns.told(hearing.consultation.view(), Dimension.ROLE))
                .as("People still speak")
                .isEqualTo(Breakdown.NOT_YET);

        GroupTable table = afterTheClose().table();
        assertThat(table.themes()).extracting(row -> row.theme().title()).containsExactly("More buses");
        assertThat(table.all().parts())
                .as("Patients, carers, staff; residents and those who are not there are not told apart")
                .containsExactly(10, 10, 10, null, null, null, null);
        assertThat(table.themes().getFirst().split())
                .as("One of staff: they and the six patients could be told by the total if the patients were told")
                .isEqualTo(new ToldSplit(new ArrayList<>(Arrays.asList(null, 10, null, null, null, null, null)), 15));
    }

    @Test
    void where_few_spoke_there_is_no_table_UC34_2() {
        List<ContributionId> carers = hearing.say(6, SpeakerRole.CARER, "buses");
        hearing.theme("More buses", carers);
        hearing.sign("buses", carers);

        assertThat(afterTheClose()).isEqualTo(Breakdown.TOO_FEW);
    }

    @Test
    void moderators_of_another_body_read_nothing_UC34_4() {
        SignedInPerson stranger = new AHearing(context).moderator;

        assertThatThrownBy(() -> hearing.consultation.as(
                        stranger, () -> breakdowns.exact(hearing.consultation.id(), Dimension.ROLE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void that_a_group_raises_a_theme_more_often_is_said_only_where_the_test_holds_UC34_5() {
        List<ContributionId> carers = hearing.say(10, SpeakerRole.CARER, "buses");
        List<ContributionId> patients = hearing.say(12, SpeakerRole.PATIENT, "buses");
        List<ContributionId> clear = new ArrayList<>(carers.subList(0, 9));
        clear.addAll(patients.subList(0, 2));
        hearing.theme("Clear", clear);
        List<ContributionId> chance = new ArrayList<>(carers.subList(0, 5));
        chance.addAll(patients.subList(0, 4));
        hearing.theme("Chance", chance);

        GroupTable table = exact();
        ThemeRow first = table.themes().stream()
                .filter(row -> row.theme().title().equals("Clear"))
                .findFirst()
                .orElseThrow();
        assertThat(first.moreOften()).singleElement().satisfies(more -> {
            assertThat(table.groups().get(more.group()).words()).isEqualTo("Unpaid carers");
            assertThat(more.times()).isEqualTo(0.9 / (2 / 12.0));
        });
        assertThat(first.mostly()).isEqualTo(SpeakerRole.CARER.ordinal());
        assertThat(table.themes())
                .filteredOn(row -> row.theme().title().equals("Chance"))
                .allSatisfy(row -> assertThat(row.moreOften()).isEmpty());
    }

    @Test
    void a_table_costs_as_many_statements_for_many_as_for_few() {
        hearing.theme("One", hearing.say(1, SpeakerRole.CARER, "buses"));
        long few = Statements.whenKnown(this::exact);
        hearing.theme("Two", hearing.say(4, SpeakerRole.CARER, "buses"));
        hearing.theme("Three", hearing.say(4, SpeakerRole.STAFF, "buses"));

        assertThat(Statements.whenKnown(this::exact)).isEqualTo(few);
    }

    @Test
    void
            organisations_are_told_apart_by_the_widest_level_they_work_at_and_people_are_not_asked_where_they_live_UC34_1() {
        SignedInPerson lead = hearing.consultation.somebody("Bernard");
        hearing.theme(
                "More buses",
                List.of(
                        hearing.says(
                                lead,
                                SpeakerRole.VCSE,
                                Stance.CONCERN,
                                hearing.consultation.organisationOf(lead),
                                null,
                                null,
                                "buses"),
                        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses")));

        GroupTable levels = hearing.consultation.as(
                hearing.moderator, () -> breakdowns.exact(hearing.consultation.id(), Dimension.LEVEL));
        assertThat(levels.groups())
                .extracting(Group::words)
                .containsExactly("The whole system, or not said", "A place", "A neighbourhood");
        assertThat(levels.all())
                .as("It says nothing of where it works; the carer is a person")
                .isEqualTo(ToldSplit.exactly(new Split(List.of(1, 0, 0), 1)));
        assertThat(Dimension.ofThemes()).doesNotContain(Dimension.STANCE);
    }
}

package org.throughline.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.breakdowns.CoverageBreakdown.State;
import org.throughline.breakdowns.CoverageTable.Of;
import org.throughline.breakdowns.CoverageTable.Row;
import org.throughline.charts.Chart;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.Consultations;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-34, 15: how much of what each group said is carried. */
@ModuleTest
class CoveragesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Coverages coverages;

    @Autowired
    private Consultations consultations;

    @Autowired
    private MessageSource texts;

    private AHearing hearing;

    @BeforeEach
    void aHearing() {
        hearing = new AHearing(context);
    }

    private <T> T moderating(Supplier<T> work) {
        return hearing.consultation.as(hearing.moderator, work);
    }

    private CoverageTable exact(Dimension dimension) {
        return moderating(() -> coverages.exact(hearing.consultation.id(), dimension));
    }

    private CoverageTable written(String part) {
        return moderating(() -> coverages.written(hearing.consultation.id(), part, Dimension.ROLE));
    }

    private CoverageBreakdown afterTheClose(Dimension dimension) {
        CoverageBreakdown[] told = new CoverageBreakdown[1];
        hearing.consultation.afterTheClose(() -> told[0] =
                coverages.told(consultations.byId(hearing.consultation.id()).orElseThrow(), dimension));
        return told[0];
    }

    private static Row row(CoverageTable table, String words) {
        return table.rows().stream()
                .filter(row -> words.equals(row.words()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void people_contributions_and_themes_of_each_group_are_counted_by_what_signed_statements_carry_UC34_15() {
        SignedInPerson maud = hearing.consultation.somebody("Maud");
        ContributionId one = hearing.says(maud, SpeakerRole.CARER, Stance.CONCERN, null, null, null, "buses");
        ContributionId two = hearing.says(maud, SpeakerRole.CARER, Stance.SUPPORT, null, null, null, "buses");
        ContributionId staff = hearing.says(SpeakerRole.STAFF, Stance.SUPPORT, "buses");
        hearing.theme("More buses", List.of(one));
        hearing.theme("Later buses", List.of(two, staff));
        hearing.sign("buses", List.of(one));

        CoverageTable byRole = exact(Dimension.ROLE);
        assertThat(byRole.rows().getFirst()).isEqualTo(new Row(null, new Of(1, 2), new Of(1, 3), new Of(1, 2)));
        assertThat(row(byRole, "Unpaid carers"))
                .isEqualTo(new Row("Unpaid carers", new Of(1, 1), new Of(1, 2), new Of(1, 2)));
        assertThat(row(byRole, "Health and care staff").themes()).isEqualTo(new Of(0, 1));
        CoverageTable byStance = exact(Dimension.STANCE);
        assertThat(row(byStance, "Concern"))
                .as("Maud by her first stance, contributions by their own")
                .isEqualTo(new Row("Concern", new Of(1, 1), new Of(1, 1), new Of(1, 2)));
        assertThat(row(byStance, "Support").contributions()).isEqualTo(new Of(0, 2));
    }

    @Test
    void moderators_see_a_part_as_it_is_written_before_anybody_signs_UC34_15() {
        ContributionId one = hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "ferries");
        hearing.write("buses", List.of(one));

        assertThat(row(written("buses"), "Unpaid carers").people()).isEqualTo(new Of(1, 2));
        assertThat(row(written("ferries"), "Unpaid carers").people()).isEqualTo(new Of(0, 1));
        assertThat(row(written(""), "Unpaid carers").people()).isEqualTo(new Of(1, 3));
        assertThat(exact(Dimension.ROLE).rows().getFirst().people()).isEqualTo(new Of(0, 3));
        SignedInPerson stranger = new AHearing(context).moderator;
        assertThatThrownBy(() -> hearing.consultation.as(
                        stranger, () -> coverages.written(hearing.consultation.id(), "buses", Dimension.ROLE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> hearing.consultation.as(
                        stranger, () -> coverages.exact(hearing.consultation.id(), Dimension.ROLE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everybody_reads_no_small_number_and_only_after_the_close_once_a_summary_is_signed_UC34_2_15() {
        List<ContributionId> carers = hearing.say(9, SpeakerRole.CARER, "buses");
        List<ContributionId> patients = hearing.say(12, SpeakerRole.PATIENT, "buses");
        List<ContributionId> staff = hearing.say(8, SpeakerRole.STAFF, "buses");
        hearing.say(3, SpeakerRole.RESIDENT, "buses");
        assertThat(coverages.count(hearing.consultation.id(), Dimension.ROLE).state())
                .isEqualTo(State.NOT_SIGNED);
        List<ContributionId> carried = new ArrayList<>(patients);
        carried.addAll(carers.subList(0, 7));
        carried.addAll(staff.subList(0, 2));
        hearing.theme("More buses", carried);
        hearing.theme("Others", List.of(staff.getLast()));
        hearing.sign("buses", carried);
        assertThat(coverages.told(hearing.consultation.view(), Dimension.ROLE).state())
                .isEqualTo(State.NOT_YET);

        CoverageTable told = afterTheClose(Dimension.ROLE).table();
        assertThat(row(told, "Residents"))
                .as("Three of them spoke")
                .isEqualTo(new Row("Residents", new Of(null, null), new Of(null, null), new Of(0, 0)));
        assertThat(row(told, "Health and care staff").people())
                .as("Two of eight are carried")
                .isEqualTo(new Of(null, 10));
        assertThat(row(told, "Health and care staff").contributions().carried()).isNull();
        assertThat(row(told, "Patients").people()).isEqualTo(new Of(10, 10));
        assertThat(row(told, "Patients").themes()).isEqualTo(new Of(1, 1));
        assertThat(told.exact()).isFalse();
        Chart chart =
                new GroupCoveragePicture(told).draw((key, arguments) -> texts.getMessage(key, arguments, Locale.UK));
        assertThat(chart.table().columns()).hasSize(7);
        assertThat(chart.table().csv()).contains("\"Residents\",\"not told\",\"not told\",\"not told\",\"not told\"");
    }

    @Test
    void where_few_spoke_nothing_is_told_UC34_2_15() {
        hearing.sign("buses", hearing.say(6, SpeakerRole.CARER, "buses"));

        assertThat(afterTheClose(Dimension.ROLE).state()).isEqualTo(State.TOO_FEW);
    }

    @Test
    void it_costs_as_many_statements_for_many_as_for_few_UC34_15() {
        hearing.write("buses", hearing.say(2, SpeakerRole.CARER, "buses"));
        long few = Statements.whenKnown(() -> written("buses"));
        hearing.write("buses", hearing.say(6, SpeakerRole.STAFF, "buses"));

        assertThat(Statements.whenKnown(() -> written("buses"))).isEqualTo(few);
    }
}

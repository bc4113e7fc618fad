package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;

class ConsultationTests {

    private static final VersionView TEXT = new VersionView(
            new VersionId(Ids.next()),
            new PlanView(new PlanId(Ids.next()), "coast", "Coast", new BodyId(Ids.next())),
            "first",
            "Coast",
            LocalDate.of(2026, 1, 1),
            null,
            10,
            1);

    private static Consultation between(LocalDate opens, LocalDate closes) {
        return Consultation.draft(
                new ConsultationId(Ids.next()), "buses", TEXT, AConsultation.on(TEXT.id(), opens, closes));
    }

    @Test
    void a_draft_is_in_no_window_whatever_its_dates() {
        assertThat(between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 29))
                        .phase(Instant.parse("2026-03-10T12:00:00Z")))
                .isEqualTo(Phase.DRAFT);
    }

    @Test
    void it_closes_at_the_end_of_the_day_in_London_when_summer_time_begins_and_when_it_ends() {
        Consultation spring =
                between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 29)).announced();
        assertThat(spring.closes()).isEqualTo(Instant.parse("2026-03-29T22:59:59Z"));
        assertThat(spring.phase(Instant.parse("2026-03-29T22:59:59.999Z"))).isEqualTo(Phase.OPEN);
        assertThat(spring.phase(Instant.parse("2026-03-29T23:00:00Z"))).isEqualTo(Phase.CLOSED);

        Consultation autumn =
                between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 25)).announced();
        assertThat(autumn.opens()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));
        assertThat(autumn.closes()).isEqualTo(Instant.parse("2026-10-25T23:59:59Z"));
        assertThat(autumn.phase(Instant.parse("2026-10-01T07:59:59Z"))).isEqualTo(Phase.COMING);
        assertThat(autumn.phase(Instant.parse("2026-10-01T08:00:00Z"))).isEqualTo(Phase.OPEN);
    }

    @Property
    void on_every_day_of_any_year_the_last_second_is_that_day_in_London_and_the_next_is_not(
            @ForAll @IntRange(min = 0, max = 40_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        Instant closes = LondonTime.closing(date);

        assertThat(LondonTime.date(closes)).isEqualTo(date);
        assertThat(closes.atZone(LondonTime.ZONE).toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(closes.plusSeconds(1).atZone(LondonTime.ZONE).toLocalDate()).isEqualTo(date.plusDays(1));
        assertThat(LondonTime.opening(date)).isBefore(closes);
    }

    @Test
    void announcing_needs_purpose_owner_scope_dates_and_rules_and_names_each_that_is_missing_R07() {
        Consultation bare = Consultation.draft(
                new ConsultationId(Ids.next()),
                "buses",
                TEXT,
                ConsultationPolicy.cleaned(AConsultation.bare(TEXT.id())));

        assertThat(refusals(bare, Instant.parse("2026-01-01T00:00:00Z")))
                .extracting(Refusal::field)
                .containsExactly(
                        "summary", "purpose", "canChange", "cannotChange", "decisionOwner", "opens", "closes", "rules");
    }

    private static List<Refusal> refusals(Consultation consultation, Instant now) {
        return ConsultationPolicy.refusals(
                consultation, ConsultationDraft.of(consultation).said(), now);
    }

    @Test
    void a_window_that_ends_before_it_begins_or_has_ended_is_refused_R07() {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");

        assertThat(refusals(between(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 1)), now))
                .extracting(Refusal::textKey)
                .containsExactly("plans.refused.closes-before-opens");
        assertThat(refusals(between(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 2, 1)), now))
                .extracting(Refusal::textKey)
                .containsExactly("plans.refused.closes-in-the-past");
        assertThat(refusals(between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1)), now))
                .isEmpty();
    }
}

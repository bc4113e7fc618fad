package org.throughline.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.charts.Chart;
import org.throughline.contributions.Channel;
import org.throughline.contributions.CountedComments;

/** UC-34, 9. */
class DaysPictureTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 27);

    private static String say(String key, Object... arguments) {
        String room = "texts." + key.substring(0, key.indexOf('.'));
        return new MessageFormat(ResourceBundle.getBundle(room, Locale.UK).getString(key), Locale.UK).format(arguments);
    }

    @Test
    void a_day_begins_and_ends_where_people_live_also_when_the_clocks_change() {
        assertThat(DaysPicture.day(Instant.parse("2026-03-28T23:59:59Z"))).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(DaysPicture.day(Instant.parse("2026-03-29T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void every_day_has_a_column_and_the_busiest_of_each_campaign_is_named() {
        var letters = new TreeMap<>(Map.of(FIRST.plusDays(1), 3, FIRST.plusDays(2), 9));
        DaysPicture picture = new DaysPicture(
                FIRST,
                FIRST.plusDays(9),
                FIRST.plusDays(4),
                List.of(
                        new CountedComments.On(FIRST.plusDays(2), Channel.WEB, 11),
                        new CountedComments.On(FIRST.plusDays(2), Channel.PAPER, 1)),
                Map.of(new CampaignLetter(1), letters));

        Chart chart = picture.draw(DaysPictureTests::say);
        assertThat(picture.days()).hasSize(5);
        assertThat(chart.title()).isEqualTo("Most came on 29 March 2026: 12 of 12 comments");
        assertThat(chart.marks()).extracting(Chart.Mark::label).containsExactly("On this site", "On paper");
        assertThat(chart.description())
                .isEqualTo("Opened on 27 March 2026. Closes on 5 April 2026."
                        + " Campaign A: most of its letters came on 29 March 2026, 9 of 12.");
    }

    @Test
    void days_that_tie_are_said_to_tie() {
        DaysPicture picture = new DaysPicture(
                FIRST,
                FIRST.plusDays(9),
                FIRST.plusDays(4),
                List.of(
                        new CountedComments.On(FIRST.plusDays(1), Channel.WEB, 1),
                        new CountedComments.On(FIRST.plusDays(2), Channel.WEB, 1)),
                Map.of(new CampaignLetter(1), new TreeMap<>(Map.of(FIRST, 3, FIRST.plusDays(2), 3))));

        Chart chart = picture.draw(DaysPictureTests::say);
        assertThat(chart.title()).isEqualTo("No day stands out: on each of 2 days came the most, 1 of 2 comments");
        assertThat(chart.marks().getFirst().value()).isEqualTo("2; at most 1 on a day");
        assertThat(chart.description()).contains("no day brought most of its 6 letters");
    }
}

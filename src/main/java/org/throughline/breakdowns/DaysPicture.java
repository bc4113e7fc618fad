package org.throughline.breakdowns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.charts.Chart;
import org.throughline.charts.ColumnsChart;
import org.throughline.charts.Words;
import org.throughline.contributions.Channel;
import org.throughline.contributions.CountedComments;
import org.throughline.kernel.LondonTime;

/**
 * When comments came, by the days of those who live in the United Kingdom.
 *
 * @param opens the first day
 * @param closes the last day
 * @param today nothing is drawn of the days to come
 */
record DaysPicture(
        LocalDate opens,
        LocalDate closes,
        LocalDate today,
        List<CountedComments.On> comments,
        Map<CampaignLetter, SortedMap<LocalDate, Integer>> campaigns) {

    static LocalDate day(Instant at) {
        return LondonTime.date(at);
    }

    /** From the opening to the close or today, and any day before or after on which something came all the same. */
    List<LocalDate> days() {
        LocalDate last = today.isBefore(closes) ? today : closes;
        LocalDate from = comments.stream()
                .map(CountedComments.On::day)
                .reduce(opens, (one, other) -> one.isBefore(other) ? one : other);
        LocalDate to = comments.stream()
                .map(CountedComments.On::day)
                .reduce(last, (one, other) -> one.isAfter(other) ? one : other);
        return to.isBefore(from)
                ? List.of(from)
                : from.datesUntil(to.plusDays(1)).toList();
    }

    private int on(LocalDate day) {
        return comments.stream()
                .filter(one -> one.day().equals(day))
                .mapToInt(CountedComments::comments)
                .sum();
    }

    private int by(Channel channel, LocalDate day) {
        return comments.stream()
                .filter(one -> one.channel() == channel && one.day().equals(day))
                .mapToInt(CountedComments::comments)
                .sum();
    }

    private int all() {
        return comments.stream().mapToInt(CountedComments::comments).sum();
    }

    Chart draw(Words words) {
        List<LocalDate> days = days();
        List<ColumnsChart.Row> rows = Stream.of(Channel.values())
                .filter(channel -> comments.stream().anyMatch(one -> one.channel() == channel))
                .map(channel -> new ColumnsChart.Row(
                        words.say("breakdowns.channel." + channel),
                        days.stream().map(day -> by(channel, day)).toList()))
                .toList();
        return new ColumnsChart(
                        headline(days, words),
                        words.say("breakdowns.days.subtitle", said(days.getFirst()), said(days.getLast())),
                        words.say("breakdowns.days.day"),
                        days.stream().map(DaysPicture::said).toList(),
                        rows.isEmpty() ? List.of(nothing(days, words)) : rows,
                        marked(days),
                        events(words),
                        words.say("breakdowns.source.comments", all()))
                .draw(words);
    }

    private static ColumnsChart.Row nothing(List<LocalDate> days, Words words) {
        return new ColumnsChart.Row(
                words.say("breakdowns.channel.WEB"), days.stream().map(day -> 0).toList());
    }

    private static String said(LocalDate day) {
        return LondonTime.day(day);
    }

    private String headline(List<LocalDate> days, Words words) {
        int most = days.stream().mapToInt(this::on).max().orElse(0);
        List<LocalDate> busiest = days.stream().filter(day -> on(day) == most).toList();
        if (most == 0) {
            return words.say("breakdowns.days.none");
        }
        return busiest.size() == 1
                ? words.say("breakdowns.days.title", said(busiest.getFirst()), most, all())
                : words.say("breakdowns.days.title.tied", busiest.size(), most, all());
    }

    private Set<Integer> marked(List<LocalDate> days) {
        Set<Integer> marked = new HashSet<>();
        Stream.concat(Stream.of(opens, closes), campaigns.values().stream().map(DaysPicture::peak))
                .map(days::indexOf)
                .filter(at -> at >= 0)
                .forEach(marked::add);
        return marked;
    }

    private static LocalDate peak(SortedMap<LocalDate, Integer> letters) {
        LocalDate peak = letters.firstKey();
        for (LocalDate day : letters.keySet()) {
            peak = letters.getOrDefault(day, 0) > letters.getOrDefault(peak, 0) ? day : peak;
        }
        return peak;
    }

    private static boolean isAlone(LocalDate peak, SortedMap<LocalDate, Integer> letters) {
        int most = letters.getOrDefault(peak, 0);
        return letters.values().stream().filter(number -> number == most).count() == 1;
    }

    /** What happened on the marked days, in words. */
    private String events(Words words) {
        StringJoiner events = new StringJoiner(" ");
        events.add(words.say("breakdowns.days.opened", said(opens), today.isBefore(opens) ? 0 : 1));
        events.add(words.say("breakdowns.days.closed", said(closes), today.isAfter(closes) ? 1 : 0));
        List<String> letters = new ArrayList<>();
        campaigns.forEach((letter, days) -> {
            LocalDate peak = peak(days);
            letters.add(words.say(
                    isAlone(peak, days) ? "breakdowns.days.campaign" : "breakdowns.days.campaign.tied",
                    letter,
                    said(peak),
                    days.getOrDefault(peak, 0),
                    days.values().stream().mapToInt(Integer::intValue).sum()));
        });
        letters.forEach(events::add);
        return events.toString();
    }
}

package org.throughline.themes;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What many people say about three things that are wrong with buses. Of any two stories on the same thing at most one part of three is the
 * same, so that none is a copy of another.
 */
public enum BusStories {
    EVENING(
            List.of(
                    "My clinic ends at seven in winter.",
                    "I work until half past five.",
                    "The dialysis chair is free at night only.",
                    "Our group therapy meets after supper.",
                    "Visiting hours last until eight.",
                    "The eye clinic runs late on Tuesdays.",
                    "I look after twins all day long."),
            List.of(
                    "The last bus home leaves before that.",
                    "No evening bus runs on our road.",
                    "By then the timetable is empty.",
                    "So I take a taxi every night.",
                    "After six there is nothing at all.",
                    "I have walked home in the dark.",
                    "My neighbour drives me back at night."),
            List.of(
                    "One later bus would be enough.",
                    "Please run it until nine.",
                    "Could the last departure move to eight?",
                    "An hourly evening service, that is all.",
                    "Match the last bus to clinic hours.",
                    "Let the late bus run on weekdays.",
                    "Even two evenings a week would help.")),
    RAMP(
            List.of(
                    "I use a wheelchair.",
                    "My son's powerchair weighs ninety kilos.",
                    "Since my stroke I cannot climb steps.",
                    "I push my mother in her chair.",
                    "My scooter and I wait at Quay Street.",
                    "With my frame I need level boarding.",
                    "Our daughter is wheeled to her physiotherapy."),
            List.of(
                    "The ramp was broken twice this week.",
                    "Drivers will not lower the ramp.",
                    "The ramp jams whenever it rains.",
                    "Prams stand in the wheelchair space.",
                    "The kerb is too high for boarding.",
                    "Three buses drove past me yesterday.",
                    "Old vehicles come without any ramp."),
            List.of(
                    "Check every ramp each morning.",
                    "Train the drivers to use it.",
                    "Buy low floor vehicles first.",
                    "Tell us where to report it.",
                    "Keep the wheelchair space free.",
                    "Raise the kerbs at each stop.",
                    "Publish how often the ramps fail.")),
    FARE(
            List.of(
                    "I live on a carer's allowance.",
                    "We are a family of five.",
                    "My pension is spent by Thursday.",
                    "I go to radiotherapy every weekday.",
                    "Between jobs I count each pound.",
                    "Students here pay the adult price.",
                    "I volunteer at the surgery unpaid."),
            List.of(
                    "A return ticket costs nine pounds.",
                    "The fare has doubled since spring.",
                    "The pass is not valid before ten.",
                    "Two tickets cost more than dinner.",
                    "We cannot afford the fare twice weekly.",
                    "Changing buses means paying twice over.",
                    "Refunds for patients take three months."),
            List.of(
                    "Make travel to treatment free.",
                    "One ticket for the whole journey, please.",
                    "Let passes count at all hours.",
                    "Cap what anybody pays each day.",
                    "Pay refunds on the same day.",
                    "Half price for those on benefits.",
                    "Print the cheaper fares at stops."));

    private final List<String> who;
    private final List<String> what;
    private final List<String> asks;

    BusStories(List<String> who, List<String> what, List<String> asks) {
        this.who = who;
        this.what = what;
        this.asks = asks;
    }

    /** Forty-nine of them. */
    public Stream<String> told() {
        int many = who.size();
        return IntStream.range(0, many * many)
                .mapToObj(number -> String.join(
                        " ",
                        who.get(number % many),
                        what.get(number / many),
                        asks.get((number % many + number / many) % many)));
    }
}

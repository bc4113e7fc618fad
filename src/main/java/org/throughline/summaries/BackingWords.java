package org.throughline.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.charts.Words;

/** Who stands behind a statement, in the same words on either face. */
public record BackingWords(Words words) {

    /** People, organisations and groups, as far as there are any. */
    public String speakers(Backing backing) {
        return Stream.of(
                        counted("people", backing.people()),
                        counted("organisations", backing.organisations()),
                        counted("groups", backing.groups()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String counted(String whom, int number) {
        return number == 0 ? "" : words.say("summaries.backing." + whom, number);
    }

    /** Who they are, and how many of them said the opposite of the others. */
    public String behind(Backing backing) {
        return backing.contributions() == 0
                ? words.say("summaries.backing.none")
                : sentences(
                        words.say("summaries.backing", speakers(backing), backing.contributions()), opposite(backing));
    }

    private String opposite(Backing backing) {
        return backing.opposite() == 0
                ? ""
                : words.say(
                        "summaries.backing.opposite",
                        backing.opposite(),
                        backing.stated(),
                        backing.agreeing(),
                        backing.concerned());
    }

    /** What of it are letters that many sent, and who is left without them; nothing where nothing can be read. */
    public String without(WithoutCampaigns campaigns) {
        int all = campaigns.with().contributions();
        int copies = campaigns.copies().size();
        if (all == 0) {
            return "";
        }
        if (copies == 0) {
            return words.say("summaries.campaigns.none", all);
        }
        Backing without = campaigns.without();
        return sentences(
                words.say("summaries.campaigns.copies", copies, all),
                without.contributions() == 0
                        ? words.say("summaries.campaigns.without.none")
                        : words.say("summaries.campaigns.without", speakers(without), without.contributions()),
                opposite(without));
    }

    private static String sentences(String... some) {
        List<String> said = new ArrayList<>(List.of(some));
        said.removeIf(String::isEmpty);
        return String.join(" ", said);
    }
}

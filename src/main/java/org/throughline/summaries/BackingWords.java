package org.throughline.summaries;

import java.util.ArrayList;
import java.util.Collection;
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

    /** Who they are, and where they stand if they do not all agree. */
    public String behind(Backing backing) {
        return backing.contributions() == 0
                ? words.say("summaries.backing.none")
                : sentences(
                        words.say("summaries.backing", speakers(backing), backing.contributions()), stances(backing));
    }

    /** Nothing where all agree; where as many support as are concerned, none of them is the opposite of the others. */
    private String stances(Backing backing) {
        if (backing.opposite() == 0) {
            return "";
        }
        return backing.isEvenlySplit()
                ? words.say("summaries.backing.split", backing.stated(), backing.agreeing(), backing.concerned())
                : words.say(
                        "summaries.backing.opposite",
                        backing.opposite(),
                        backing.stated(),
                        backing.agreeing(),
                        backing.concerned());
    }

    /** What of it are letters that many sent, and who is left without them; nothing where none is, see {@link #letters}. */
    public String without(WithoutCampaigns campaigns) {
        int all = campaigns.with().contributions();
        int copies = campaigns.copies().size();
        if (copies == 0) {
            return "";
        }
        Backing without = campaigns.without();
        return sentences(
                words.say("summaries.campaigns.copies", copies, all),
                without.contributions() == 0
                        ? words.say("summaries.campaigns.without.none")
                        : words.say("summaries.campaigns.without", speakers(without), without.contributions()),
                stances(without));
    }

    /** Said once of all statements together: of which of them the numbers are the same without campaigns. Nothing where there is none. */
    public String letters(Collection<WithoutCampaigns> statements) {
        if (statements.isEmpty()) {
            return "";
        }
        boolean some = statements.stream().anyMatch(one -> !one.copies().isEmpty());
        return words.say(some ? "summaries.campaigns.some" : "summaries.campaigns.none");
    }

    private static String sentences(String... some) {
        List<String> said = new ArrayList<>(List.of(some));
        said.removeIf(String::isEmpty);
        return String.join(" ", said);
    }
}

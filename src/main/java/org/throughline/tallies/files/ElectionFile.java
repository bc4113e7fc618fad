package org.throughline.tallies.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.throughline.tallies.BallotBox;
import org.throughline.tallies.Ballots;
import org.throughline.tallies.Election;
import org.throughline.tallies.Option;
import org.throughline.tallies.Sentence;

/**
 * An election as it is published.
 *
 * @param about what the file says of itself, by key and in its order
 * @param parts the ballots, apart by group and by whether they belong to a campaign; mostly there is one part
 * @param remarks what was odd in the file and did not keep it from being read
 */
public record ElectionFile(
        Map<String, String> about, List<Option> options, BigDecimal budget, List<Part> parts, List<Sentence> remarks) {

    public ElectionFile {
        options = List.copyOf(options);
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("There is at least one part, be it empty");
        }
    }

    /**
     * Ballots that have something in common.
     *
     * @param group who cast them, citizens or organisations for instance; empty where nothing is said
     * @param isCampaign whether they were cast after one and the same template
     */
    public record Part(String group, boolean isCampaign, Ballots ballots) {}

    public Election election() {
        return election(part -> true);
    }

    /** The same without the ballots that belong to a campaign. */
    public Election withoutCampaigns() {
        return election(part -> !part.isCampaign());
    }

    public boolean hasCampaigns() {
        return parts.stream().anyMatch(Part::isCampaign);
    }

    /** The ballots of each group, by its name; nothing where the file says nothing of groups. */
    public Map<String, Ballots> groups() {
        return parts.stream()
                .map(Part::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.toMap(
                        group -> group,
                        group -> together(part -> part.group().equals(group)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Election election(Predicate<Part> which) {
        return new Election(options, budget, together(which));
    }

    private Ballots together(Predicate<Part> which) {
        List<Ballots> chosen = parts.stream().filter(which).map(Part::ballots).toList();
        if (chosen.size() == 1) {
            return chosen.getFirst();
        }
        Ballots one = parts.getFirst().ballots();
        BallotBox box = new BallotBox(one.kind(), one.options());
        box.refine(one.decimals());
        chosen.forEach(box::addAll);
        return box.counted();
    }
}

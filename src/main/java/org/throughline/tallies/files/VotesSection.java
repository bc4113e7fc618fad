package org.throughline.tallies.files;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.tallies.BallotBox;
import org.throughline.tallies.Ballots.Kind;
import org.throughline.tallies.files.ElectionFile.Part;

/** How people voted: one box for each group, apart those that belong to a campaign. Who they were is not kept. */
final class VotesSection {

    private record Label(String group, boolean isCampaign) {}

    private final Kind kind;
    private final ProjectsSection projects;
    private final Map<Label, BallotBox> boxes = new LinkedHashMap<>();
    private int decimals;
    private long votes;
    private long withoutPoints;
    private long shortest = Long.MAX_VALUE;
    private long longest;

    VotesSection(Kind kind, ProjectsSection projects) {
        this.kind = kind;
        this.projects = projects;
    }

    void add(Row row) {
        BallotBox box = boxes.computeIfAbsent(
                new Label(row.get("group"), isCampaign(row)),
                label -> new BallotBox(kind, projects.options().size()));
        List<String> named = row.list("vote");
        if (kind == Kind.POINTS) {
            addPoints(row, named, box);
        } else {
            box.add(places(row, named), 1);
        }
        votes++;
        shortest = Math.min(shortest, named.size());
        longest = Math.max(longest, named.size());
    }

    private static boolean isCampaign(Row row) {
        String campaign = row.get("campaign");
        return !campaign.isEmpty() && !"0".equals(campaign);
    }

    /** Named twice is named once, where it stands first. */
    private int[] places(Row row, List<String> named) {
        return named.stream().mapToInt(id -> projects.place(row, id)).distinct().toArray();
    }

    private void addPoints(Row row, List<String> named, BallotBox box) {
        List<String> points = row.list("points");
        if (points.isEmpty() && !named.isEmpty()) {
            withoutPoints++;
            box.add(new int[0], new long[0], 1);
            return;
        }
        if (points.size() != named.size()) {
            throw row.refused("tallies.file.points", named.size(), points.size());
        }
        Map<Integer, BigDecimal> given = new LinkedHashMap<>();
        for (int place = 0; place < points.size(); place++) {
            given.put(projects.place(row, named.get(place)), row.amount("points", points.get(place)));
        }
        refine(row, given);
        box.refine(decimals);
        box.add(
                given.keySet().stream().mapToInt(Integer::intValue).toArray(),
                given.values().stream()
                        .mapToLong(amount -> amount.movePointRight(decimals).longValueExact())
                        .toArray(),
                1);
    }

    private void refine(Row row, Map<Integer, BigDecimal> given) {
        int needed = given.values().stream()
                .mapToInt(amount -> amount.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        if (needed > 6) {
            throw row.refused("tallies.file.decimals", row.get("points"));
        }
        decimals = Math.max(decimals, needed);
    }

    List<Part> parts() {
        if (boxes.isEmpty()) {
            boxes.put(
                    new Label("", false), new BallotBox(kind, projects.options().size()));
        }
        return boxes.entrySet().stream()
                .map(box -> part(box.getKey(), box.getValue()))
                .toList();
    }

    private Part part(Label label, BallotBox box) {
        box.refine(decimals);
        return new Part(label.group(), label.isCampaign(), box.counted());
    }

    long votes() {
        return votes;
    }

    /** How many ballots named projects and gave no points; they count as empty. */
    long withoutPoints() {
        return withoutPoints;
    }

    /** How many projects the shortest ballot names; without ballots, very many. */
    long shortest() {
        return shortest;
    }

    long longest() {
        return longest;
    }
}

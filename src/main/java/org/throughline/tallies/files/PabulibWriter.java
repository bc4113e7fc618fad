package org.throughline.tallies.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.tallies.Ballots;
import org.throughline.tallies.Ballots.Kind;
import org.throughline.tallies.Option;
import org.throughline.tallies.files.ElectionFile.Part;

/**
 * Writes an election in the format of Pabulib. Ballots stand in the order of what is on them and are numbered in it, so that the file
 * says nothing of who voted or when.
 */
public final class PabulibWriter {

    private static final Map<Kind, String> TYPES =
            Map.of(Kind.APPROVAL, "approval", Kind.RANKING, "ordinal", Kind.POINTS, "scoring");

    private final ElectionFile file;
    private final Appendable target;
    private final Kind kind;
    private final boolean hasGroups;

    private PabulibWriter(ElectionFile file, Appendable target) {
        this.file = file;
        this.target = target;
        this.kind = file.parts().getFirst().ballots().kind();
        this.hasGroups = !file.groups().isEmpty();
    }

    public static void write(ElectionFile file, Appendable target) throws IOException {
        try {
            new PabulibWriter(file, target).write();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void write() {
        row("META");
        row("key", "value");
        about().forEach(this::row);
        row("PROJECTS");
        row("project_id", "cost", "name");
        file.options().forEach(option -> row(option.id(), plain(option.cost()), option.name()));
        row("VOTES");
        row(columns().toArray(String[]::new));
        List<String[]> votes = votes();
        for (int number = 0; number < votes.size(); number++) {
            votes.get(number)[0] = String.valueOf(number + 1);
            row(votes.get(number));
        }
    }

    private Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>(file.about());
        long votes =
                file.parts().stream().mapToLong(part -> part.ballots().voters()).sum();
        about.put("num_projects", String.valueOf(file.options().size()));
        about.put("num_votes", String.valueOf(votes));
        about.put("budget", plain(file.budget()));
        boolean keeps = kind == Kind.POINTS && "cumulative".equals(about.get("vote_type"));
        about.put("vote_type", keeps ? "cumulative" : TYPES.getOrDefault(kind, ""));
        return about;
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("voter_id", "vote"));
        if (kind == Kind.POINTS) {
            columns.add("points");
        }
        if (hasGroups) {
            columns.add("group");
        }
        if (file.hasCampaigns()) {
            columns.add("campaign");
        }
        return columns;
    }

    private List<String[]> votes() {
        List<String[]> votes = new ArrayList<>();
        for (Part part : file.parts()) {
            for (int ballot = 0; ballot < part.ballots().size(); ballot++) {
                String[] cells = cells(part, ballot);
                for (int times = 0; times < part.ballots().people(ballot); times++) {
                    votes.add(cells.clone());
                }
            }
        }
        votes.sort(Arrays::compare);
        return votes;
    }

    private String[] cells(Part part, int ballot) {
        Ballots ballots = part.ballots();
        List<String> cells = new ArrayList<>(List.of("", ids(ballots.choices(ballot))));
        if (kind == Kind.POINTS) {
            cells.add(points(ballots, ballot));
        }
        if (hasGroups) {
            cells.add(part.group());
        }
        if (file.hasCampaigns()) {
            cells.add(part.isCampaign() ? "1" : "0");
        }
        return cells.toArray(String[]::new);
    }

    private String ids(int... choices) {
        return IntStream.of(choices)
                .mapToObj(file.options()::get)
                .map(Option::id)
                .collect(Collectors.joining(","));
    }

    private static String points(Ballots ballots, int ballot) {
        return Arrays.stream(ballots.points(ballot))
                .mapToObj(points -> plain(BigDecimal.valueOf(points, ballots.decimals())))
                .collect(Collectors.joining(","));
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private void row(String... cells) {
        try {
            target.append(Arrays.stream(cells).map(PabulibWriter::quoted).collect(Collectors.joining(";")))
                    .append('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(letter -> ";\"\n\r".indexOf(letter) >= 0)
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}

package org.throughline.tallies.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.tallies.Sentence;

/**
 * Reads an election in the format of Pabulib, the public library of participatory budgeting: the sections META, PROJECTS and VOTES, each
 * a table with semicolons under a line with the names of its columns, which may stand in any order. Columns that are not known are left
 * aside; of our own are {@code group} and {@code campaign} of a vote. Ballots are read one after the other, so that a file may be large.
 *
 * <p>Source: Piotr Faliszewski and others, "Participatory Budgeting: Data, Tools, and Analysis", IJCAI 2023; pabulib.org.
 */
public final class PabulibReader {

    private static final List<String> SECTIONS = List.of("meta", "projects", "votes");

    private final Rows rows;
    private final MetaSection meta = new MetaSection();
    private final ProjectsSection projects = new ProjectsSection();
    private @Nullable VotesSection votes;
    private int section = -1;
    private List<String> header = List.of();

    private PabulibReader(Reader source) {
        this.rows = new Rows(new BufferedReader(source));
    }

    /**
     * Reads to the end.
     *
     * @throws Refused with the line and what is wrong there
     */
    public static ElectionFile read(Reader source) throws IOException {
        return new PabulibReader(source).read();
    }

    private ElectionFile read() throws IOException {
        List<String> cells = rows.next();
        while (cells != null) {
            if (isTitle(cells)) {
                begin(cells.getFirst());
            } else {
                take(cells);
            }
            cells = rows.next();
        }
        if (votes == null) {
            throw new Refused(Refusal.of(
                    "tallies.file.section-missing", SECTIONS.get(section + 1).toUpperCase(Locale.ROOT)));
        }
        return new ElectionFile(meta.about(), projects.options(), meta.budget(), votes.parts(), remarks(votes));
    }

    private static boolean isTitle(List<String> cells) {
        return SECTIONS.contains(cells.getFirst().toLowerCase(Locale.ROOT))
                && cells.stream().skip(1).allMatch(String::isEmpty);
    }

    private void begin(String title) throws IOException {
        int begun = SECTIONS.indexOf(title.toLowerCase(Locale.ROOT));
        if (begun != section + 1) {
            throw new Refused(Refusal.of("tallies.file.section-order", rows.line(), title));
        }
        section = begun;
        List<String> names = rows.next();
        header = names == null
                ? List.of()
                : names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        requireColumns(
                switch (section) {
                    case 0 -> Set.of("key", "value");
                    case 1 -> Set.of("project_id", "cost");
                    default -> Set.of("vote");
                });
        if (section == 2) {
            votes = new VotesSection(meta.kind(), projects);
        }
    }

    private void requireColumns(Set<String> columns) {
        columns.stream()
                .filter(column -> !header.contains(column))
                .sorted()
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refused(Refusal.of("tallies.file.column-missing", rows.line(), missing));
                });
    }

    private void take(List<String> cells) {
        if (votes != null) {
            votes.add(new Row(rows.line(), header, cells));
        } else if (section == 1) {
            projects.add(new Row(rows.line(), header, cells));
        } else if (section == 0) {
            meta.add(rows.line(), cells);
        } else {
            throw new Refused(Refusal.of("tallies.file.no-section", rows.line()));
        }
    }

    private List<Sentence> remarks(VotesSection votes) {
        List<Sentence> remarks = new ArrayList<>();
        remark(remarks, "num_projects", projects.options().size());
        remark(remarks, "num_votes", votes.votes());
        meta.number("min_length")
                .filter(fewest -> votes.shortest() < fewest)
                .ifPresent(fewest -> remarks.add(Sentence.of("tallies.file.too-short", fewest, votes.shortest())));
        meta.number("max_length")
                .filter(most -> votes.longest() > most)
                .ifPresent(most -> remarks.add(Sentence.of("tallies.file.too-long", most, votes.longest())));
        if (votes.withoutPoints() > 0) {
            remarks.add(Sentence.of("tallies.file.without-points", votes.withoutPoints()));
        }
        meta.number("default_score")
                .filter(score -> score != 0)
                .ifPresent(score -> remarks.add(Sentence.of("tallies.file.default-score", score)));
        return remarks;
    }

    private void remark(List<Sentence> remarks, String key, long counted) {
        Optional<Long> said = meta.number(key);
        said.filter(number -> number != counted)
                .ifPresent(number -> remarks.add(Sentence.of("tallies.file." + key, number, counted)));
    }
}

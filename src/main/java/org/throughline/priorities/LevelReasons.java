package org.throughline.priorities;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Slice;
import org.throughline.places.Level;
import org.throughline.plans.Consultations;
import org.throughline.priorities.BallotView.OptionView;

/**
 * Why people would have something done at a level, for the moderators of the body. Without names, and in an order that follows from
 * nothing that anybody knows.
 */
@Service
public class LevelReasons {

    /**
     * A reason somebody gave.
     *
     * @param option its title
     */
    public record Given(String option, Level level, String reason) {}

    private record Row(Secret secret, String choices) {}

    private final Ballots ballots;
    private final Consultations consultations;
    private final JdbcClient jdbc;

    LevelReasons(Ballots ballots, Consultations consultations, JdbcClient jdbc) {
        this.ballots = ballots;
        this.consultations = consultations;
        this.jdbc = jdbc;
    }

    /** @param after of the page before; empty for the first */
    @Moderating
    @Transactional(readOnly = true)
    public Slice<Given> of(BallotId id, String after) {
        Optional<BallotView> ballot = ballots.byId(id);
        ballot.flatMap(view -> consultations.byId(view.consultation())).ifPresent(BallotPolicy::requireModerator);
        return ballot.map(view -> page(view, after)).orElseGet(() -> new Slice<>(List.of(), null));
    }

    private Slice<Given> page(BallotView ballot, String after) {
        List<Row> rows = jdbc.sql("""
                        SELECT secret, choices FROM vote
                        WHERE consultation_id = :consultation AND ballot_id = :ballot AND secret > :after
                            AND choices REGEXP '"reason":"[^"]'
                        ORDER BY secret LIMIT :page""")
                .param("consultation", ballot.consultation())
                .param("ballot", ballot.id())
                .param("after", HexFormat.of().parseHex(after))
                .param("page", Slice.SIZE + 1)
                .query((row, number) -> new Row(Secret.of(row.getBytes("secret")), row.getString("choices")))
                .list();
        return new Slice<>(
                rows.stream()
                        .limit(Slice.SIZE)
                        .flatMap(row -> given(ballot, row))
                        .toList(),
                rows.size() > Slice.SIZE ? rows.get(Slice.SIZE - 1).secret().hex() : null);
    }

    private static Stream<Given> given(BallotView ballot, Row row) {
        Map<OptionId, String> titles =
                ballot.options().stream().collect(Collectors.toMap(OptionView::id, OptionView::title));
        return VoteText.read(ballot.kind(), row.choices()) instanceof Vote.Levels levels
                ? levels.levels().entrySet().stream()
                        .filter(answer -> !answer.getValue().reason().isBlank())
                        .map(answer -> new Given(
                                titles.getOrDefault(answer.getKey(), ""),
                                answer.getValue().level(),
                                answer.getValue().reason()))
                : Stream.empty();
    }
}

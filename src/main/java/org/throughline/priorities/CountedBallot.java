package org.throughline.priorities;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was counted, without the votes, so that it can be kept as text: the same votes give the same bytes. Options by their places. */
record CountedBallot(SortedMap<Electorate, Column> columns) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * One column.
     *
     * @param wanted how many want each option
     * @param answers how many gave each answer, where the ballot asks for answers and enough voted
     * @param methods by the rules, where enough voted
     */
    record Column(
            long people,
            List<Long> wanted,
            @Nullable SortedMap<Integer, List<Long>> answers,
            @Nullable Methods methods) {

        static Column of(BallotView ballot, Tally tally, @Nullable AnswerTable answers, @Nullable Methods methods) {
            Map<OptionId, Long> wanted = new HashMap<>();
            tally.lines().forEach(line -> wanted.put(line.option(), line.count()));
            return new Column(
                    tally.people(),
                    ids(ballot).stream()
                            .map(option -> wanted.getOrDefault(option, 0L))
                            .toList(),
                    answers == null ? null : places(ballot, answers),
                    methods);
        }

        private static SortedMap<Integer, List<Long>> places(BallotView ballot, AnswerTable answers) {
            List<OptionId> options = ids(ballot);
            SortedMap<Integer, List<Long>> places = new TreeMap<>();
            answers.counts().forEach((option, counts) -> places.put(options.indexOf(option), counts));
            return places;
        }

        Tally tally(BallotView ballot) {
            Map<OptionId, Long> chosen = new HashMap<>();
            List<OptionId> options = ids(ballot);
            for (int place = 0; place < wanted.size(); place++) {
                chosen.put(options.get(place), wanted.get(place));
            }
            return Tally.of(people, options, chosen);
        }

        @Nullable AnswerTable answerTable(BallotView ballot) {
            if (answers == null) {
                return null;
            }
            Map<OptionId, List<Long>> counts = new HashMap<>();
            answers.forEach((place, numbers) -> counts.put(ids(ballot).get(place), numbers));
            return new AnswerTable(AnswerTable.answers(ballot.kind()), counts);
        }

        private static List<OptionId> ids(BallotView ballot) {
            return ballot.options().stream().map(BallotView.OptionView::id).toList();
        }
    }

    CountedBallot {
        columns = new TreeMap<>(columns);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    static CountedBallot read(String text) {
        return JSON.readValue(text, CountedBallot.class);
    }

    Result result(BallotView ballot, FinalResults.Kept kept) {
        Map<Electorate, Methods> methods = new EnumMap<>(Electorate.class);
        Map<Electorate, AnswerTable> answers = new EnumMap<>(Electorate.class);
        columns.forEach((electorate, column) -> {
            if (column.methods() != null) {
                methods.put(electorate, column.methods());
            }
            AnswerTable table = column.answerTable(ballot);
            if (table != null) {
                answers.put(electorate, table);
            }
        });
        return new Result(
                ballot,
                column(Electorate.PEOPLE).tally(ballot),
                column(Electorate.ORGANISATIONS).tally(ballot),
                methods,
                answers,
                kept.countedAt(),
                kept.provenance());
    }

    private Column column(Electorate electorate) {
        return Objects.requireNonNull(columns.get(electorate));
    }
}

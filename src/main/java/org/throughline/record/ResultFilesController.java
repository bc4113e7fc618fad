package org.throughline.record;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.throughline.charts.Chart;
import org.throughline.plans.ConsultationView;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.Electorate;
import org.throughline.priorities.MethodsInWords;
import org.throughline.priorities.PublishedVotes;
import org.throughline.priorities.Result;
import org.throughline.priorities.ResultChart;
import org.throughline.priorities.Results;
import org.throughline.priorities.SmallNumbers;
import org.throughline.tallies.files.PabulibWriter;

/** A result as files: for checking a receipt, for counting again, and for a spreadsheet. Only once it is for everybody. */
@Controller
class ResultFilesController {

    private static final String BALLOT = "/record/consultations/{slug}/priorities/{key}";
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final RecordedConsultations consultations;
    private final Ballots ballots;
    private final PublishedVotes published;
    private final Results results;
    private final RecordedWords words;

    ResultFilesController(
            RecordedConsultations consultations,
            Ballots ballots,
            PublishedVotes published,
            Results results,
            RecordedWords words) {
        this.consultations = consultations;
        this.ballots = ballots;
        this.published = published;
        this.results = results;
        this.words = words;
    }

    @GetMapping(value = BALLOT + "/commitments.txt", produces = TEXT)
    @ResponseBody
    String commitments(@PathVariable String slug, @PathVariable String key) {
        return published.commitments(closed(slug, key).ballot().id()).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @GetMapping(value = BALLOT + "/people.pb", produces = TEXT)
    @ResponseBody
    String people(@PathVariable String slug, @PathVariable String key) throws IOException {
        return file(closed(slug, key), Electorate.PEOPLE);
    }

    @GetMapping(value = BALLOT + "/organisations.pb", produces = TEXT)
    @ResponseBody
    String organisations(@PathVariable String slug, @PathVariable String key) throws IOException {
        return file(closed(slug, key), Electorate.ORGANISATIONS);
    }

    private String file(Result result, Electorate electorate) throws IOException {
        StringBuilder text = new StringBuilder();
        PabulibWriter.write(published.ballots(result.ballot().id(), electorate).orElseThrow(NotInRecord::new), text);
        return text.toString();
    }

    @GetMapping(value = BALLOT + "/results.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String csv(@PathVariable String slug, @PathVariable String key) {
        Result result = closed(slug, key);
        return Stream.of(Electorate.values())
                .filter(electorate ->
                        SmallNumbers.mayBeCounted(result.of(electorate).people()))
                .flatMap(electorate -> tables(result, electorate))
                .map(Chart.Table::csv)
                .collect(Collectors.joining("\n"));
    }

    private Stream<Chart.Table> tables(Result result, Electorate electorate) {
        return Stream.concat(
                new ResultChart(result, electorate, words).draw().stream().map(Chart::table),
                result
                        .methods(electorate)
                        .map(methods -> new MethodsInWords(result.ballot(), electorate, methods, words))
                        .stream()
                        .flatMap(methods -> Stream.concat(Stream.of(methods.table()), methods.groups().stream())));
    }

    private Result closed(String slug, String key) {
        ConsultationView consultation = consultations.find(slug);
        BallotView ballot = ballots.byKey(consultation.id(), key).orElseThrow(NotInRecord::new);
        return results.of(ballot.id()).filter(Result::isFinal).orElseThrow(NotInRecord::new);
    }
}

package org.throughline.record;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.campaigns.BallotsWithout;
import org.throughline.campaigns.WithoutInWords;
import org.throughline.charts.Chart;
import org.throughline.plans.ConsultationView;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.Electorate;
import org.throughline.priorities.MethodsInWords;
import org.throughline.priorities.PublishedFile;
import org.throughline.priorities.Result;
import org.throughline.priorities.ResultChart;
import org.throughline.priorities.Results;
import org.throughline.priorities.SmallNumbers;

/** What came out of a ballot, once it is for everybody. */
@Controller
class ResultsController {

    /** What people chose, or what organisations chose. */
    record Column(
            List<Chart> charts,
            List<String> sentences,
            @Nullable MethodsInWords methods) {

        Column {
            charts = List.copyOf(charts);
            sentences = List.copyOf(sentences);
        }
    }

    private final RecordedConsultations consultations;
    private final Ballots ballots;
    private final Results results;
    private final BallotsWithout without;
    private final RecordedWords words;

    ResultsController(
            RecordedConsultations consultations,
            Ballots ballots,
            Results results,
            BallotsWithout without,
            RecordedWords words) {
        this.words = words;
        this.consultations = consultations;
        this.ballots = ballots;
        this.results = results;
        this.without = without;
    }

    @GetMapping("/record/consultations/{slug}/priorities/{key}")
    String results(@PathVariable String slug, @PathVariable String key, Model model) {
        ConsultationView consultation = consultations.find(slug);
        BallotView ballot = ballots.byKey(consultation.id(), key).orElseThrow(NotInRecord::new);
        model.addAttribute("consultation", consultation);
        model.addAttribute("ballot", ballot);
        results.of(ballot.id()).filter(Result::isFinal).ifPresent(result -> {
            model.addAttribute("columns", columns(result));
            without.of(consultation.id(), result)
                    .ifPresent(answer -> model.addAttribute("without", new WithoutInWords(answer, words)));
            model.addAttribute("files", PublishedFile.of(result, slug));
            model.addAttribute("provenance", result.provenance());
        });
        results.progress(ballot.id()).ifPresent(progress -> model.addAttribute("progress", progress));
        return "record/results";
    }

    private List<Column> columns(Result result) {
        return Stream.of(Electorate.values())
                .filter(electorate ->
                        SmallNumbers.mayBeCounted(result.of(electorate).people()))
                .map(electorate -> column(result, electorate))
                .toList();
    }

    private Column column(Result result, Electorate electorate) {
        ResultChart chart = new ResultChart(result, electorate, words);
        return new Column(
                chart.draw(),
                Stream.concat(
                                chart.ties().stream(),
                                result.answers(electorate).stream()
                                        .flatMap(answers ->
                                                answers.nowhere(result.ballot(), electorate, words).stream()))
                        .toList(),
                result.methods(electorate)
                        .map(methods -> new MethodsInWords(result.ballot(), electorate, methods, words))
                        .orElse(null));
    }
}

package org.throughline.record;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.Results;

/** What came out of a ballot, once it is for everybody. */
@Controller
class ResultsController {

    private final Consultations consultations;
    private final Ballots ballots;
    private final Results results;

    ResultsController(Consultations consultations, Ballots ballots, Results results) {
        this.consultations = consultations;
        this.ballots = ballots;
        this.results = results;
    }

    @GetMapping("/record/consultations/{slug}/priorities/{key}")
    String results(@PathVariable String slug, @PathVariable String key, Model model) {
        ConsultationView consultation = consultations.bySlug(slug).orElseThrow(ResultsController::notFound);
        BallotView ballot = ballots.byKey(consultation.id(), key).orElseThrow(ResultsController::notFound);
        model.addAttribute("consultation", consultation);
        model.addAttribute("ballot", ballot);
        model.addAttribute("result", results.of(ballot.id()).orElse(null));
        return "record/results";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package org.throughline.record;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.answers.Answers;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.Summaries;

/** R31: what a body had published and has corrected, in one list; what it said before stays where it was said. */
@Controller
class CorrectionsController {

    private final RecordedConsultations consultations;
    private final Answers answers;
    private final Summaries summaries;

    CorrectionsController(RecordedConsultations consultations, Answers answers, Summaries summaries) {
        this.consultations = consultations;
        this.answers = answers;
        this.summaries = summaries;
    }

    @GetMapping("/record/consultations/{slug}/corrections")
    String corrections(@PathVariable String slug, Model model) {
        ConsultationView consultation = consultations.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute(
                "corrections", Correction.of(slug, answers.of(consultation.id()), summaries.signedAgain(consultation)));
        return "record/corrections";
    }
}

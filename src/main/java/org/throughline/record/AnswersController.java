package org.throughline.record;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.answers.AnswerFilter;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.answers.Verdicts;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;

/** Published answers: what was asked, said and done, or not done and why, with corrections and what those whom they concern think of them. */
@Controller
@RequestMapping("/record/consultations/{slug}/answers")
class AnswersController {

    private final RecordedConsultations consultations;
    private final Answers answers;
    private final Verdicts verdicts;

    AnswersController(RecordedConsultations consultations, Answers answers, Verdicts verdicts) {
        this.consultations = consultations;
        this.answers = answers;
        this.verdicts = verdicts;
    }

    @GetMapping
    String all(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        ConsultationView consultation = consultations.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("clock", answers.clock(consultation));
        model.addAttribute("shown", answers.shown(consultation, AnswerFilter.of(outcome, section, after)));
        return "record/answers";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String slug, @PathVariable String id, Model model) {
        ConsultationView consultation = consultations.find(slug);
        AnswerView answer = Ids.parse(id)
                .map(AnswerId::new)
                .flatMap(answers::answer)
                .filter(found -> found.consultation().equals(consultation.id()))
                .orElseThrow(NotInRecord::new);
        model.addAttribute("consultation", consultation);
        model.addAttribute("answer", answer);
        model.addAttribute("figures", verdicts.of(List.of(answer.id())).get(answer.id()));
        return "record/answer";
    }
}

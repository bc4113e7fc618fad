package org.throughline.record;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.decisions.DecisionLog;
import org.throughline.decisions.DecisionTopic;
import org.throughline.plans.ConsultationView;

/** What was decided in a consultation, by whom and when. */
@Controller
class DecisionsController {

    private final RecordedConsultations consultations;
    private final DecisionLog decisions;
    private final DecisionData data;

    DecisionsController(RecordedConsultations consultations, DecisionLog decisions, DecisionData data) {
        this.consultations = consultations;
        this.decisions = decisions;
        this.data = data;
    }

    /** @param about the topic; absent for all */
    @GetMapping("/record/consultations/{slug}/decisions")
    String log(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ConsultationView consultation = consultations.find(slug);
        DecisionTopic topic = DecisionTopic.named(about).orElse(null);
        model.addAttribute("consultation", consultation);
        model.addAttribute("topic", topic);
        model.addAttribute("topics", DecisionTopic.values());
        model.addAttribute("after", after);
        model.addAttribute("log", decisions.of(consultation, topic, after));
        model.addAttribute("set", data.decisions());
        return "record/decisions";
    }
}

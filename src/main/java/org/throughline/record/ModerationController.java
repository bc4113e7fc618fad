package org.throughline.record;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.moderation.FigureTables;
import org.throughline.moderation.PublicFigures;
import org.throughline.plans.ConsultationView;

/** How a consultation is moderated, in numbers. */
@Controller
class ModerationController {

    private final RecordedConsultations consultations;
    private final PublicFigures figures;
    private final RecordedWords words;

    ModerationController(RecordedConsultations consultations, PublicFigures figures, RecordedWords words) {
        this.consultations = consultations;
        this.figures = figures;
        this.words = words;
    }

    @GetMapping("/record/consultations/{slug}/moderation")
    String figures(@PathVariable String slug, Model model) {
        ConsultationView consultation = consultations.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("tables", new FigureTables(figures.of(consultation.id()), words::say).all());
        return "record/moderation";
    }
}

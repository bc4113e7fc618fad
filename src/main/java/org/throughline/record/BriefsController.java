package org.throughline.record;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.throughline.briefs.BriefId;
import org.throughline.briefs.BriefState;
import org.throughline.briefs.BriefView;
import org.throughline.briefs.Briefs;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;

/** Published equality briefs: what was asked, what people said, and what the readers inside the body answered on each. */
@Controller
@RequestMapping("/record/consultations/{slug}/briefs")
class BriefsController {

    private final RecordedConsultations consultations;
    private final Briefs briefs;

    BriefsController(RecordedConsultations consultations, Briefs briefs) {
        this.consultations = consultations;
        this.briefs = briefs;
    }

    @GetMapping
    String all(@PathVariable String slug, Model model) {
        ConsultationView consultation = consultations.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("briefs", briefs.published(consultation.id()));
        return "record/briefs";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String slug, @PathVariable String id, Model model) {
        ConsultationView consultation = consultations.find(slug);
        BriefView brief = Ids.parse(id)
                .map(BriefId::new)
                .flatMap(briefs::byId)
                .filter(found ->
                        found.consultation().id().equals(consultation.id()) && found.state() == BriefState.PUBLISHED)
                .orElseThrow(NotInRecord::new);
        model.addAttribute("consultation", consultation);
        model.addAttribute("brief", brief);
        return "record/brief";
    }
}

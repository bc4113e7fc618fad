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
import org.throughline.plans.Consultations;

/** Published equality briefs: what was asked, what people said, and what the readers inside the body answered on each. */
@Controller
@RequestMapping("/record/consultations/{slug}/briefs")
class BriefsController {

    private final Consultations consultations;
    private final Briefs briefs;

    BriefsController(Consultations consultations, Briefs briefs) {
        this.consultations = consultations;
        this.briefs = briefs;
    }

    @GetMapping
    String all(@PathVariable String slug, Model model) {
        ConsultationView consultation = find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("briefs", briefs.published(consultation.id()));
        return "record/briefs";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String slug, @PathVariable String id, Model model) {
        ConsultationView consultation = find(slug);
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

    private ConsultationView find(String slug) {
        return consultations.bySlug(slug).orElseThrow(NotInRecord::new);
    }
}

package org.throughline.record;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.responses.ResponseId;
import org.throughline.responses.ResponseView;
import org.throughline.responses.Responses;

/** Responses of networks: each one response, with its members listed and numbered. */
@Controller
@RequestMapping("/record/consultations/{slug}/responses")
class ResponsesController {

    private final RecordedConsultations consultations;
    private final Responses responses;

    ResponsesController(RecordedConsultations consultations, Responses responses) {
        this.consultations = consultations;
        this.responses = responses;
    }

    @GetMapping
    String all(@PathVariable String slug, Model model) {
        ConsultationView consultation = consultations.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("responses", responses.of(consultation.id()));
        model.addAttribute("participation", responses.participation(consultation.id()));
        return "record/responses";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String slug, @PathVariable String id, Model model) {
        ConsultationView consultation = consultations.find(slug);
        ResponseView response = Ids.parse(id)
                .map(ResponseId::new)
                .flatMap(responses::byId)
                .filter(found -> found.consultation().id().equals(consultation.id()))
                .orElseThrow(NotInRecord::new);
        model.addAttribute("consultation", consultation);
        model.addAttribute("response", response);
        return "record/response";
    }
}

package org.throughline.record;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.sessions.GroupSessions;
import org.throughline.sessions.SessionId;
import org.throughline.sessions.SessionView;

/** Sessions of groups: each one event of so many people. */
@Controller
@RequestMapping("/record/consultations/{slug}/sessions")
class SessionsController {

    private final RecordedConsultations consultations;
    private final GroupSessions sessions;

    SessionsController(RecordedConsultations consultations, GroupSessions sessions) {
        this.consultations = consultations;
        this.sessions = sessions;
    }

    @GetMapping
    String all(@PathVariable String slug, Model model) {
        ConsultationView consultation = consultations.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("meetings", sessions.of(consultation.id()));
        return "record/sessions";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String slug, @PathVariable String id, Model model) {
        ConsultationView consultation = consultations.find(slug);
        SessionView session = Ids.parse(id)
                .map(SessionId::new)
                .flatMap(sessions::byId)
                .filter(found -> found.consultation().id().equals(consultation.id()))
                .orElseThrow(NotInRecord::new);
        model.addAttribute("consultation", consultation);
        model.addAttribute("meeting", session);
        return "record/session";
    }
}

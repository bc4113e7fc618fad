package org.throughline.record;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** The accessibility statement: what works, what does not, how it was found out, and whom to write to. */
@Controller
class AccessibilityController {

    private final AccessibilityStatement statement;
    private final Consultations consultations;

    AccessibilityController(AccessibilityStatement statement, Consultations consultations) {
        this.statement = statement;
        this.consultations = consultations;
    }

    @GetMapping("/record/accessibility")
    String statement(Model model) {
        model.addAttribute("statement", statement);
        model.addAttribute(
                "bodies",
                consultations.announced().stream()
                        .map(ConsultationView::bodyName)
                        .distinct()
                        .sorted()
                        .toList());
        return "record/accessibility";
    }
}

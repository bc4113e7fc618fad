package org.throughline.record;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Slice;
import org.throughline.ownplans.OwnPlanDecision;
import org.throughline.ownplans.OwnPlanView;
import org.throughline.ownplans.OwnPlans;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionRef;
import org.throughline.plans.SectionView;

/** Plans and reports that organisations have of their own, as a list and as a file. */
@Controller
class OwnPlansController {

    private static final String PLANS = "/record/consultations/{slug}/organisations-plans";

    private final RecordedConsultations consultations;
    private final OwnPlans ownPlans;
    private final Plans plans;
    private final RecordedWords words;

    OwnPlansController(RecordedConsultations consultations, OwnPlans ownPlans, Plans plans, RecordedWords words) {
        this.consultations = consultations;
        this.ownPlans = ownPlans;
        this.plans = plans;
        this.words = words;
    }

    /** @param section the key of the section to which they speak; absent for all */
    @GetMapping(PLANS)
    String list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ConsultationView consultation = consultations.find(slug);
        SectionRef about = section == null
                ? null
                : plans.section(consultation.version(), section)
                        .map(SectionView::section)
                        .orElseThrow(NotInRecord::new);
        Slice<OwnPlanView> found = about == null
                ? ownPlans.of(consultation.id(), after)
                : ownPlans.of(consultation.id(), about.id(), after);
        model.addAttribute("consultation", consultation);
        model.addAttribute("section", about);
        model.addAttribute("plans", found.items());
        model.addAttribute("next", found.next());
        return "record/organisations-plans";
    }

    /** Written step by step, however many they are. */
    @GetMapping(value = PLANS + ".csv", produces = "text/csv;charset=UTF-8")
    void file(@PathVariable String slug, HttpServletResponse response) throws IOException {
        ConsultationView consultation = consultations.find(slug);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"organisations-plans.csv\"");
        PrintWriter file = response.getWriter();
        file.print(DataSet.line(Stream.of(
                "organisation",
                "title",
                "about",
                "link",
                "dated",
                "sections",
                "added_on",
                "changed_on",
                "removed_on",
                "decided")));
        String after = null;
        do {
            Slice<OwnPlanView> step = ownPlans.of(consultation.id(), after);
            step.items().forEach(plan -> file.print(DataSet.line(cells(plan))));
            after = step.next();
        } while (after != null);
    }

    private Stream<String> cells(OwnPlanView plan) {
        return Stream.of(
                plan.organisation().name(),
                plan.title(),
                plan.about(),
                plan.link(),
                plan.dated().toString(),
                plan.sections().stream().map(SectionRef::key).collect(Collectors.joining(" ")),
                LondonTime.day(plan.added()),
                plan.changed() == null ? "" : LondonTime.day(plan.changed()),
                plan.removed() == null ? "" : LondonTime.day(plan.removed()),
                plan.decisions().stream().map(this::decided).collect(Collectors.joining("; ")));
    }

    private String decided(OwnPlanDecision decision) {
        return words.say(
                "ownplans.card.decided." + decision.kind(), LondonTime.day(decision.made()), decision.reason());
    }
}

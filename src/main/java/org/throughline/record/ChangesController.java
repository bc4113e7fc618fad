package org.throughline.record;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Differences;
import org.throughline.changes.History;
import org.throughline.changes.SectionDifference;
import org.throughline.changes.Since;
import org.throughline.contributions.DiscussionQuery;
import org.throughline.contributions.DiscussionSort;
import org.throughline.contributions.Discussions;
import org.throughline.plans.ConsultationView;

/** What has become of the text that a consultation was about, with the comments where the words stood that they answered. */
@Controller
@RequestMapping("/record/consultations/{slug}/changes")
class ChangesController {

    private final RecordedConsultations consultations;
    private final History history;
    private final Differences differences;
    private final Discussions discussions;

    ChangesController(
            RecordedConsultations consultations, History history, Differences differences, Discussions discussions) {
        this.consultations = consultations;
        this.history = history;
        this.differences = differences;
        this.discussions = discussions;
    }

    @GetMapping
    String changes(@PathVariable String slug, Model model) {
        ConsultationView consultation = consultations.find(slug);
        Since since = history.since(consultation);
        model.addAttribute("consultation", consultation);
        model.addAttribute("plan", since.now().plan());
        model.addAttribute("from", since.stood());
        model.addAttribute("to", since.now());
        model.addAttribute("sections", differences.sections(since.stood(), since.now()));
        model.addAttribute("base", ChangesLinks.recorded(slug));
        return "record/changes";
    }

    @GetMapping("/{key}")
    String section(
            @PathVariable String slug,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String paragraph,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ConsultationView consultation = consultations.find(slug);
        Since since = history.since(consultation);
        SectionDifference section =
                differences.section(since.stood(), since.now(), key).orElseThrow(NotInRecord::new);
        model.addAttribute("consultation", consultation);
        model.addAttribute("plan", since.now().plan());
        model.addAttribute("difference", section);
        model.addAttribute("base", ChangesLinks.recorded(slug));
        model.addAttribute(
                "comments",
                discussions.paragraphs(consultation.id(), section.section().id()));
        if (paragraph != null) {
            model.addAttribute("paragraph", paragraph);
            model.addAttribute(
                    "said",
                    discussions.read(new DiscussionQuery(
                            consultation.id(), section.section().id(), paragraph, DiscussionSort.NEWEST, 0, after)));
        }
        return "record/changes-section";
    }
}

package org.throughline.record;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Differences;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionView;
import org.throughline.plans.VersionView;

/** The versions of plans, each for good, and what changed from one to the next. */
@Controller
@RequestMapping("/record/plans/{slug}")
class PlansController {

    private static final String VERSION = "/versions/{number}";

    private final RecordedPlans recorded;
    private final Plans plans;
    private final Differences differences;
    private final MarkedParagraphs paragraphs;

    PlansController(RecordedPlans recorded, Plans plans, Differences differences, MarkedParagraphs paragraphs) {
        this.recorded = recorded;
        this.plans = plans;
        this.differences = differences;
        this.paragraphs = paragraphs;
    }

    @GetMapping
    String versions(@PathVariable String slug, Model model) {
        List<VersionView> versions = recorded.versions(slug);
        model.addAttribute("versions", versions);
        model.addAttribute("plan", versions.getLast().plan());
        return "record/plan";
    }

    @GetMapping(VERSION)
    String version(@PathVariable String slug, @PathVariable("number") String typed, Model model) {
        int number = RecordedPlans.number(typed);
        VersionView version = recorded.version(slug, number);
        of(version, number, model);
        model.addAttribute("contents", plans.contents(version.id()));
        return "record/plan-version";
    }

    @GetMapping(VERSION + "/sections/{key}")
    String section(
            @PathVariable String slug, @PathVariable("number") String typed, @PathVariable String key, Model model) {
        int number = RecordedPlans.number(typed);
        VersionView version = recorded.version(slug, number);
        of(version, number, model);
        SectionView section = plans.section(version.id(), key).orElseThrow(NotInRecord::new);
        model.addAttribute("section", section);
        model.addAttribute("paragraphs", paragraphs.of(section));
        return "record/plan-section";
    }

    @GetMapping(VERSION + "/changes")
    String changes(@PathVariable String slug, @PathVariable("number") String typed, Model model) {
        int number = RecordedPlans.number(typed);
        List<VersionView> step = recorded.step(slug, number);
        of(step.getLast(), number, model);
        model.addAttribute("from", step.getFirst());
        model.addAttribute("to", step.getLast());
        model.addAttribute("sections", differences.sections(step.getFirst(), step.getLast()));
        model.addAttribute("base", ChangesLinks.changes(slug, number));
        return "record/changes";
    }

    @GetMapping(VERSION + "/changes/{key}")
    String changes(
            @PathVariable String slug, @PathVariable("number") String typed, @PathVariable String key, Model model) {
        int number = RecordedPlans.number(typed);
        List<VersionView> step = recorded.step(slug, number);
        of(step.getLast(), number, model);
        model.addAttribute(
                "difference",
                differences.section(step.getFirst(), step.getLast(), key).orElseThrow(NotInRecord::new));
        model.addAttribute("base", ChangesLinks.changes(slug, number));
        model.addAttribute("comments", Map.of());
        return "record/changes-section";
    }

    private static void of(VersionView version, int number, Model model) {
        model.addAttribute("version", version);
        model.addAttribute("plan", version.plan());
        model.addAttribute("number", number);
    }
}

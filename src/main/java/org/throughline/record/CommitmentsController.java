package org.throughline.record;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.commitments.CarryOverView;
import org.throughline.commitments.CommitmentId;
import org.throughline.commitments.CommitmentLine;
import org.throughline.commitments.Commitments;
import org.throughline.commitments.ListedCommitment;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Slice;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;

/** The promises of a plan, as a list and as files, and the line of each through the plans. */
@Controller
class CommitmentsController {

    private static final String COMMITMENTS = "/record/plans/{slug}/commitments";

    private final Plans plans;
    private final Commitments commitments;
    private final CommitmentSteps steps;
    private final SaidOnTheWay said;

    CommitmentsController(Plans plans, Commitments commitments, CommitmentSteps steps, SaidOnTheWay said) {
        this.plans = plans;
        this.commitments = commitments;
        this.steps = steps;
        this.said = said;
    }

    /**
     * @param after what the step before gave to read on among the promises
     * @param drops the same among what the plan drops
     */
    @GetMapping(COMMITMENTS)
    String list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String drops,
            Model model) {
        PlanView plan = plan(slug);
        Slice<ListedCommitment> promises = commitments.of(plan.id(), after);
        Slice<CarryOverView> dropped = commitments.drops(plan.id(), drops);
        model.addAttribute("plan", plan);
        model.addAttribute("promises", promises.items());
        model.addAttribute("next", promises.next());
        model.addAttribute("drops", dropped.items());
        model.addAttribute("nextDrops", dropped.next());
        return "record/commitments";
    }

    /** Written step by step, however many they are. */
    @GetMapping(value = COMMITMENTS + ".csv", produces = "text/csv;charset=UTF-8")
    void csv(@PathVariable String slug, HttpServletResponse response) throws IOException {
        PlanView plan = plan(slug);
        DataController.head(response, "text/csv;charset=UTF-8", "commitments.csv");
        steps.set().writeCsv(row -> commitments.steps(plan.id(), row), response.getWriter());
    }

    @GetMapping(value = COMMITMENTS + ".json", produces = "application/json;charset=UTF-8")
    void json(@PathVariable String slug, HttpServletResponse response) throws IOException {
        PlanView plan = plan(slug);
        DataController.head(response, "application/json;charset=UTF-8", "commitments.json");
        steps.set().writeJson(row -> commitments.steps(plan.id(), row), response.getWriter());
    }

    @GetMapping("/record/commitments/{id}")
    String line(@PathVariable String id, Model model) {
        CommitmentLine line =
                Ids.parse(id).map(CommitmentId::new).flatMap(commitments::line).orElseThrow(NotInRecord::new);
        model.addAttribute("line", line);
        model.addAttribute("said", said.on(line));
        return "record/commitment";
    }

    private PlanView plan(String slug) {
        return plans.bySlug(slug).orElseThrow(NotInRecord::new);
    }
}

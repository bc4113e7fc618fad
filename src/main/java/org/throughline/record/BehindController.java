package org.throughline.record;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.changes.Behind;
import org.throughline.changes.ChangeId;
import org.throughline.kernel.Ids;

/** From a change of a plan back to what was said behind it, in steps. */
@Controller
class BehindController {

    private final Behind behind;

    BehindController(Behind behind) {
        this.behind = behind;
    }

    @GetMapping("/record/changes/{id}")
    String behind(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute(
                "step",
                Ids.parse(id)
                        .map(ChangeId::new)
                        .flatMap(change -> behind.of(change, after))
                        .orElseThrow(NotInRecord::new));
        return "record/behind";
    }
}

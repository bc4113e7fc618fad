package org.throughline.record;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.PublicAddress;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.ownplans.OwnPlans;
import org.throughline.throughlines.LineLinks;
import org.throughline.throughlines.OrganisationLines;

/** All that an organisation said and what became of it, as a table and as a file. */
@Controller
class OrganisationLinesController {

    private static final String LINES = "/record/organisations/{slug}/lines";

    private final Organisations organisations;
    private final OrganisationLines lines;
    private final OwnPlans plans;
    private final PublicAddress address;
    private final RecordedWords words;

    OrganisationLinesController(
            Organisations organisations,
            OrganisationLines lines,
            OwnPlans plans,
            PublicAddress address,
            RecordedWords words) {
        this.organisations = organisations;
        this.lines = lines;
        this.plans = plans;
        this.address = address;
        this.words = words;
    }

    @GetMapping(LINES)
    String table(@PathVariable String slug, @RequestParam(required = false) @Nullable String after, Model model) {
        OrganisationView organisation = organisations.bySlug(slug).orElseThrow(NotInRecord::new);
        model.addAttribute("organisation", organisation);
        model.addAttribute("plans", plans.of(organisation.id()));
        model.addAttribute("lines", lines.of(organisation.id(), after));
        return "record/organisation-lines";
    }

    /** Written step by step, however much it is. */
    @GetMapping(value = LINES + ".csv", produces = "text/csv;charset=UTF-8")
    void file(@PathVariable String slug, HttpServletResponse response) throws IOException {
        OrganisationView organisation = organisations.bySlug(slug).orElseThrow(NotInRecord::new);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"lines.csv\"");
        PrintWriter file = response.getWriter();
        file.print(
                DataSet.line(Stream.of("consultation", "said_on", "words", "what_became", "since", "reason", "line")));
        String after = null;
        do {
            Slice<OrganisationLines.Row> step = lines.of(organisation.id(), after);
            step.items().forEach(row -> file.print(DataSet.line(cells(row))));
            after = step.next();
        } while (after != null);
    }

    private Stream<String> cells(OrganisationLines.Row row) {
        String reason = row.disposition().reason();
        return Stream.of(
                row.consultation().title(),
                LondonTime.day(row.said().submitted()),
                row.said().text(),
                words.say(row.disposition().kind().textKey()),
                LondonTime.day(row.disposition().since()),
                reason == null ? "" : reason,
                address.of(LineLinks.line(row.consultation().slug(), row.said().id())));
    }
}

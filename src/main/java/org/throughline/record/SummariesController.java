package org.throughline.record;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.BackingWords;
import org.throughline.summaries.Summaries;
import org.throughline.summaries.SummaryFiles;
import org.throughline.summaries.SummaryView;

/** Summaries as two people signed them, each statement with its sources, and as a file. */
@Controller
class SummariesController {

    private static final String SUMMARY = "/record/consultations/{slug}/summary";

    private final RecordedConsultations consultations;
    private final Summaries summaries;
    private final SummaryFiles files;
    private final RecordedWords words;

    SummariesController(
            RecordedConsultations consultations, Summaries summaries, SummaryFiles files, RecordedWords words) {
        this.words = words;
        this.consultations = consultations;
        this.summaries = summaries;
        this.files = files;
    }

    @GetMapping(SUMMARY)
    String summary(@PathVariable String slug, @RequestParam(defaultValue = "") String section, Model model) {
        SummaryView summary = find(slug, section);
        model.addAttribute("consultation", summary.consultation());
        model.addAttribute("summary", summary);
        model.addAttribute("backing", new BackingWords(words));
        return "record/summary";
    }

    @GetMapping(value = SUMMARY + ".json", produces = "application/json")
    void file(@PathVariable String slug, @RequestParam(defaultValue = "") String section, HttpServletResponse response)
            throws IOException {
        SummaryView summary = find(slug, section);
        if (summary.signed() == null) {
            throw new NotInRecord();
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"summary.json\"");
        files.write(summary.consultation().id(), section, response.getOutputStream());
    }

    private SummaryView find(String slug, String section) {
        ConsultationView consultation = consultations.find(slug);
        return summaries.of(consultation.id(), section).orElseThrow(NotInRecord::new);
    }
}

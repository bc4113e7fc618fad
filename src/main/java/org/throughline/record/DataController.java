package org.throughline.record;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.plans.ConsultationView;

/** The tables of a consultation as files, and the page that explains each column. */
@Controller
class DataController {

    private static final String DATA = "/record/consultations/{slug}/data";

    private final RecordedConsultations consultations;
    private final DataSets sets;

    DataController(RecordedConsultations consultations, DataSets sets) {
        this.consultations = consultations;
        this.sets = sets;
    }

    @GetMapping(DATA)
    String explained(@PathVariable String slug, Model model) {
        model.addAttribute("consultation", consultations.find(slug));
        model.addAttribute("sets", sets.all());
        return "record/data";
    }

    @GetMapping(value = DATA + "/{set}.csv", produces = "text/csv;charset=UTF-8")
    void csv(@PathVariable String slug, @PathVariable String set, HttpServletResponse response) throws IOException {
        ConsultationView consultation = consultations.find(slug);
        DataSet<?> found = sets.named(set).orElseThrow(NotInRecord::new);
        head(response, "text/csv;charset=UTF-8", set + ".csv");
        found.writeCsv(consultation, response.getWriter());
    }

    @GetMapping(value = DATA + "/{set}.json", produces = "application/json;charset=UTF-8")
    void json(@PathVariable String slug, @PathVariable String set, HttpServletResponse response) throws IOException {
        ConsultationView consultation = consultations.find(slug);
        DataSet<?> found = sets.named(set).orElseThrow(NotInRecord::new);
        head(response, "application/json;charset=UTF-8", set + ".json");
        found.writeJson(consultation, response.getWriter());
    }

    static void head(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }
}

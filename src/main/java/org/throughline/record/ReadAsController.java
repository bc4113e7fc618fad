package org.throughline.record;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.throughline.breakdowns.FewSaid;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.breakdowns.Lens;
import org.throughline.charts.Chart;
import org.throughline.contributions.RareVoices;
import org.throughline.contributions.Reach;
import org.throughline.kernel.Spelled;
import org.throughline.plans.ConsultationView;

/** A consultation as one group may read it, and what few say and matters much. */
@Controller
@RequestMapping("/record/consultations/{slug}/heard")
class ReadAsController {

    private final RecordedConsultations consultations;
    private final Lens lens;
    private final FewSaid few;
    private final RareVoices voices;
    private final RecordedWords words;

    ReadAsController(
            RecordedConsultations consultations, Lens lens, FewSaid few, RareVoices voices, RecordedWords words) {
        this.consultations = consultations;
        this.lens = lens;
        this.few = few;
        this.voices = voices;
        this.words = words;
    }

    @GetMapping("/as")
    String readAs(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ConsultationView consultation = consultations.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("communities", lens.communities());
        model.addAttribute(
                "view",
                group.isEmpty() ? null : lens.read(consultation, group, after).orElseThrow(NotInRecord::new));
        return "record/heard-as";
    }

    @GetMapping("/few")
    String few(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String touches,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ConsultationView consultation = consultations.find(slug);
        Reach reach = Spelled.find(Reach.class, touches).orElse(null);
        model.addAttribute("consultation", consultation);
        model.addAttribute("touches", reach == null ? "" : Spelled.of(reach));
        model.addAttribute("said", voices.read(consultation.id(), reach, after));
        model.addAttribute("most", RareVoices.FEW);
        model.addAttribute("counted", !few.weights(consultation.id()).isEmpty());
        model.addAttribute("chart", weights(consultation));
        model.addAttribute("file", HeardLinks.fewFile(slug));
        return "record/heard-few";
    }

    @GetMapping(value = "/few.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String fewFile(@PathVariable String slug) {
        return weights(consultations.find(slug)).table().csv();
    }

    private Chart weights(ConsultationView consultation) {
        return few.weights(consultation.id()).draw(words);
    }
}

package org.throughline.record;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationView;
import org.throughline.throughlines.CloseOuts;
import org.throughline.throughlines.Course;
import org.throughline.throughlines.DispositionKind;
import org.throughline.throughlines.Dispositions;
import org.throughline.throughlines.Funnel;
import org.throughline.throughlines.FunnelChart;
import org.throughline.throughlines.LineByReference;
import org.throughline.throughlines.LineLinks;
import org.throughline.throughlines.Throughline;
import org.throughline.throughlines.Throughlines;

/** The throughline of each contribution, for good; and the way to it by its private reference. */
@Controller
class LinesController {

    private final RecordedConsultations consultations;
    private final Dispositions dispositions;
    private final CloseOuts closeOuts;
    private final RecordedWords words;
    private final Throughlines lines;
    private final LineByReference byReference;
    private final Clock clock;

    LinesController(
            RecordedConsultations consultations,
            Dispositions dispositions,
            CloseOuts closeOuts,
            RecordedWords words,
            Throughlines lines,
            LineByReference byReference,
            Clock clock) {
        this.consultations = consultations;
        this.dispositions = dispositions;
        this.closeOuts = closeOuts;
        this.words = words;
        this.lines = lines;
        this.byReference = byReference;
        this.clock = clock;
    }

    @GetMapping("/record/consultations/{slug}/lines/{id}")
    String line(@PathVariable String slug, @PathVariable String id, Model model) {
        ConsultationView consultation = consultations.find(slug);
        Throughline line = Ids.parse(id)
                .map(ContributionId::new)
                .flatMap(lines::of)
                .filter(found -> found.consultation().id().equals(consultation.id()))
                .orElseThrow(NotInRecord::new);
        model.addAttribute("line", line);
        model.addAttribute("stations", Course.Station.values());
        return "record/line";
    }

    /** What became of everything, and of one kind of it in steps. */
    @GetMapping("/record/consultations/{slug}/dispositions")
    String dispositions(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        ConsultationView consultation = consultations.find(slug);
        model.addAttribute("consultation", consultation);
        Funnel funnel = dispositions.funnel(consultation.id());
        model.addAttribute("funnel", funnel);
        model.addAttribute("chart", new FunnelChart(funnel, clock.instant()).draw(words));
        model.addAttribute("closed", closeOuts.of(consultation.id()).orElse(null));
        model.addAttribute("takenBack", closeOuts.takenBack(consultation.id()));
        model.addAttribute("kinds", DispositionKind.values());
        DispositionKind.named(kind).ifPresent(chosen -> {
            List<Dispositions.Line> lines = dispositions.of(
                    consultation.id(),
                    chosen,
                    Ids.parse(after).map(ContributionId::new).orElse(null));
            model.addAttribute("kind", chosen);
            model.addAttribute("lines", lines);
            model.addAttribute(
                    "next",
                    lines.size() == Dispositions.STEP
                            ? lines.getLast().said().id().value()
                            : null);
        });
        return "record/dispositions";
    }

    /** Never kept by a cache on the way: the reference is its author's alone. */
    @GetMapping("/record/line")
    String byReference(@RequestParam(defaultValue = "") String reference, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String problem = null;
        if (!reference.isBlank()) {
            try {
                Optional<Throughline> line = byReference.find(reference);
                if (line.isPresent()) {
                    return "redirect:"
                            + LineLinks.line(
                                    line.get().consultation().slug(),
                                    line.get().said().id());
                }
                problem = "throughlines.by-reference.unknown";
            } catch (Refused tooMany) {
                problem = "throughlines.by-reference.many";
            }
        }
        model.addAttribute("reference", reference);
        model.addAttribute("problem", problem);
        return "record/line-by-reference";
    }
}

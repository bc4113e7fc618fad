package org.throughline.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.throughline.breakdowns.Breakdown;
import org.throughline.breakdowns.Breakdowns;
import org.throughline.breakdowns.CoverageBreakdown;
import org.throughline.breakdowns.CoverageTable;
import org.throughline.breakdowns.Coverages;
import org.throughline.breakdowns.Dimension;
import org.throughline.breakdowns.GroupCoveragePicture;
import org.throughline.breakdowns.GroupPicture;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.breakdowns.Picture;
import org.throughline.breakdowns.PictureBook;
import org.throughline.breakdowns.Pictures;
import org.throughline.charts.Chart;
import org.throughline.plans.ConsultationView;

/** Who is heard, as numbers: without small ones, and each as a file. */
@Controller
@RequestMapping("/record/consultations/{slug}/heard")
class HeardController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final RecordedConsultations consultations;
    private final PictureBook book;
    private final Breakdowns breakdowns;
    private final Coverages coverages;
    private final RecordedWords words;

    HeardController(
            RecordedConsultations consultations,
            PictureBook book,
            Breakdowns breakdowns,
            Coverages coverages,
            RecordedWords words) {
        this.consultations = consultations;
        this.book = book;
        this.breakdowns = breakdowns;
        this.coverages = coverages;
        this.words = words;
    }

    /** A picture with its file. */
    record Shown(Chart chart, String file, String fileKey) {}

    @GetMapping
    String pictures(@PathVariable String slug, @RequestParam(defaultValue = "") String sections, Model model) {
        ConsultationView consultation = consultations.find(slug);
        boolean byLength = "length".equals(sections);
        Pictures pictures = book.of(consultation);
        model.addAttribute("consultation", consultation);
        model.addAttribute("byLength", byLength);
        model.addAttribute(
                "pictures",
                (pictures.isEmpty() ? Stream.<Picture>empty() : Stream.of(Picture.values()))
                        .flatMap(picture -> pictures.draw(picture, byLength, words).stream()
                                .map(chart ->
                                        new Shown(chart, HeardLinks.file(slug, picture), "breakdowns.file." + picture)))
                        .toList());
        return "record/heard";
    }

    @GetMapping(value = "/pictures/{picture}.csv", produces = CSV)
    @ResponseBody
    String picture(@PathVariable String slug, @PathVariable String picture) {
        Pictures pictures = book.of(consultations.find(slug));
        return Picture.of(picture)
                .flatMap(one -> pictures.draw(one, false, words))
                .map(chart -> chart.table().csv())
                .orElseThrow(NotInRecord::new);
    }

    @GetMapping("/themes")
    String themes(@PathVariable String slug, @RequestParam(defaultValue = "") String by, Model model) {
        ConsultationView consultation = consultations.find(slug);
        Dimension dimension = Dimension.ofThemes(by).orElse(Dimension.ROLE);
        Breakdown told = breakdowns.told(consultation, dimension);
        model.addAttribute("consultation", consultation);
        model.addAttribute("dimensions", Dimension.ofThemes());
        model.addAttribute("chosen", dimension);
        model.addAttribute("told", told);
        model.addAttribute("chart", told.table() == null ? null : chart(told));
        model.addAttribute(
                "sentences", told.table() == null ? List.of() : new GroupPicture(told.table()).sentences(words));
        model.addAttribute("file", HeardLinks.file(slug, dimension));
        return "record/heard-themes";
    }

    @GetMapping(value = "/themes/{by}.csv", produces = CSV)
    @ResponseBody
    String themesFile(@PathVariable String slug, @PathVariable String by) {
        Breakdown told =
                breakdowns.told(consultations.find(slug), Dimension.ofThemes(by).orElseThrow(NotInRecord::new));
        if (told.table() == null) {
            throw new NotInRecord();
        }
        return chart(told).table().csv();
    }

    @GetMapping("/coverage")
    String coverage(@PathVariable String slug, @RequestParam(defaultValue = "") String by, Model model) {
        ConsultationView consultation = consultations.find(slug);
        Dimension dimension = Dimension.of(by).orElse(Dimension.ROLE);
        CoverageBreakdown told = coverages.told(consultation, dimension);
        model.addAttribute("consultation", consultation);
        model.addAttribute("dimensions", Dimension.ofCoverage());
        model.addAttribute("chosen", dimension);
        model.addAttribute("told", told);
        model.addAttribute("chart", told.table() == null ? null : new GroupCoveragePicture(told.table()).draw(words));
        model.addAttribute("file", HeardLinks.coverageFile(slug, dimension));
        return "record/heard-coverage";
    }

    @GetMapping(value = "/coverage/{by}.csv", produces = CSV)
    @ResponseBody
    String coverageFile(@PathVariable String slug, @PathVariable String by) {
        CoverageTable table = coverages
                .told(consultations.find(slug), Dimension.of(by).orElseThrow(NotInRecord::new))
                .table();
        if (table == null) {
            throw new NotInRecord();
        }
        return new GroupCoveragePicture(table).draw(words).table().csv();
    }

    private Chart chart(Breakdown told) {
        return new GroupPicture(Objects.requireNonNull(told.table())).draw(words);
    }
}

package org.throughline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.answers.Answers;
import org.throughline.briefs.PublishedReplies;
import org.throughline.changes.CarriedWords;
import org.throughline.changes.NewerVersions;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.DiscussionQuery;
import org.throughline.contributions.DiscussionSort;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.State;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionView;
import org.throughline.priorities.Ballots;
import org.throughline.responses.Responses;
import org.throughline.summaries.SignedStatements;

/** Pages that anybody may keep, quote and link to. They show what is published and nothing that depends on the reader. */
@Controller
@RequestMapping("/record")
class RecordController {

    private final Consultations consultations;
    private final RecordedConsultations recorded;
    private final Plans plans;
    private final Contributions contributions;
    private final Discussions discussions;
    private final Ballots ballots;
    private final Responses responses;
    private final PublishedReplies briefs;
    private final SignedStatements statements;
    private final Answers answers;
    private final CarriedWords words;
    private final MarkedParagraphs paragraphs;
    private final NewerVersions newer;

    RecordController(
            Consultations consultations,
            RecordedConsultations recorded,
            Plans plans,
            Contributions contributions,
            Discussions discussions,
            Ballots ballots,
            Responses responses,
            PublishedReplies briefs,
            SignedStatements statements,
            Answers answers,
            CarriedWords words,
            MarkedParagraphs paragraphs,
            NewerVersions newer) {
        this.consultations = consultations;
        this.recorded = recorded;
        this.plans = plans;
        this.contributions = contributions;
        this.discussions = discussions;
        this.ballots = ballots;
        this.responses = responses;
        this.briefs = briefs;
        this.statements = statements;
        this.answers = answers;
        this.words = words;
        this.paragraphs = paragraphs;
        this.newer = newer;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("consultations", consultations.announced());
        return "record/index";
    }

    @GetMapping("/consultations/{slug}")
    String consultation(@PathVariable String slug, Model model) {
        ConsultationView consultation = recorded.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute(
                "plan",
                plans.version(consultation.version())
                        .orElseThrow(NotInRecord::new)
                        .plan());
        model.addAttribute("contents", plans.contents(consultation.version()));
        model.addAttribute("clock", answers.clock(consultation));
        model.addAttribute("counts", discussions.counts(consultation.id()));
        model.addAttribute("ballots", ballots.of(consultation.id()));
        model.addAttribute("participation", responses.participation(consultation.id()));
        return "record/consultation";
    }

    @GetMapping("/consultations/{slug}/sections/{key}")
    String section(
            @PathVariable String slug,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ConsultationView consultation = recorded.find(slug);
        SectionView section = plans.section(consultation.version(), key).orElseThrow(NotInRecord::new);
        model.addAttribute("consultation", consultation);
        model.addAttribute("section", section);
        model.addAttribute("paragraphs", paragraphs.of(section));
        model.addAttribute("newer", newer.of(consultation).orElse(null));
        model.addAttribute(
                "voices",
                discussions.counts(consultation.id()).of(section.section().id()));
        discuss(consultation, section.section().id(), after, model);
        return "record/section";
    }

    @GetMapping("/consultations/{slug}/missing")
    String missing(@PathVariable String slug, @RequestParam(required = false) @Nullable String after, Model model) {
        ConsultationView consultation = recorded.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("voices", discussions.counts(consultation.id()).missing());
        discuss(consultation, null, after, model);
        return "record/missing";
    }

    @GetMapping("/consultations/{slug}/comments/{id}")
    String comment(@PathVariable String slug, @PathVariable String id, Model model) {
        ConsultationView consultation = recorded.find(slug);
        ContributionView comment = Ids.parse(id)
                .map(ContributionId::new)
                .flatMap(contributions::byId)
                .filter(found -> found.consultation().equals(consultation.id()) && found.state() == State.PUBLISHED)
                .orElseThrow(NotInRecord::new);
        model.addAttribute("consultation", consultation);
        model.addAttribute("comment", comment);
        model.addAttribute("answers", briefs.of(List.of(comment.id())).getOrDefault(comment.id(), List.of()));
        model.addAttribute(
                "given", answers.toContributions(List.of(comment.id())).getOrDefault(comment.id(), List.of()));
        model.addAttribute(
                "carrying",
                statements.among(consultation, List.of(comment.id())).getOrDefault(comment.id(), List.of()));
        model.addAttribute("since", words.of(comment).orElse(null));
        model.addAttribute("replies", discussions.replies(comment.id(), null).items());
        return "record/comment";
    }

    private void discuss(
            ConsultationView consultation, @Nullable SectionId section, @Nullable String after, Model model) {
        model.addAttribute(
                "discussion",
                discussions.read(
                        new DiscussionQuery(consultation.id(), section, null, DiscussionSort.NEWEST, 0, after)));
    }
}

package org.throughline.record;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.throughline.campaigns.ArrivalChart;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.CampaignView;
import org.throughline.campaigns.Campaigns;
import org.throughline.campaigns.CopiesShown;
import org.throughline.charts.Chart;
import org.throughline.plans.ConsultationView;

/** Letters that many people sent. */
@Controller
@RequestMapping("/record/consultations/{slug}/campaigns")
class CampaignsController {

    private final RecordedConsultations consultations;
    private final Campaigns campaigns;
    private final RecordedWords words;

    CampaignsController(RecordedConsultations consultations, Campaigns campaigns, RecordedWords words) {
        this.consultations = consultations;
        this.campaigns = campaigns;
        this.words = words;
    }

    @GetMapping
    String all(@PathVariable String slug, Model model) {
        ConsultationView consultation = consultations.find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("totals", campaigns.totals(consultation.id()));
        model.addAttribute("campaigns", campaigns.of(consultation.id()));
        return "record/campaigns";
    }

    @GetMapping("/{letter}")
    String one(
            @PathVariable String slug,
            @PathVariable String letter,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        CampaignView campaign = find(slug, letter);
        if (!campaign.letter().slug().equals(letter)) {
            return "redirect:/record" + CampaignLinks.campaign(slug, campaign.letter());
        }
        CopiesShown shown = CopiesShown.of(show);
        model.addAttribute("consultation", campaign.consultation());
        model.addAttribute("campaign", campaign);
        model.addAttribute("shown", shown);
        model.addAttribute("arrivals", campaign.arrivals().isEmpty() ? null : arrivals(campaign));
        model.addAttribute("decisions", campaigns.decisions(campaign.id()));
        model.addAttribute("copies", campaigns.copies(campaign.id(), shown, after));
        return "record/campaign";
    }

    @GetMapping(value = "/{letter}/arrivals.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String file(@PathVariable String slug, @PathVariable String letter) {
        CampaignView campaign = find(slug, letter);
        return campaign.arrivals().isEmpty() ? "" : arrivals(campaign).table().csv();
    }

    private Chart arrivals(CampaignView campaign) {
        return new ArrivalChart(campaign.letter(), campaign.arrivals()).draw(words);
    }

    private CampaignView find(String slug, String letter) {
        return campaigns.byLetter(consultations.find(slug), letter).orElseThrow(NotInRecord::new);
    }
}

package org.throughline.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.answers.AnswerCorrected;
import org.throughline.answers.AnswerHandedOver;
import org.throughline.answers.AnswerPublished;
import org.throughline.answers.AnswerWithdrawn;
import org.throughline.audit.LedgerLine;
import org.throughline.briefs.BriefPublished;
import org.throughline.campaigns.CampaignDecided;
import org.throughline.campaigns.CampaignDecisionUndone;
import org.throughline.campaigns.CampaignTextDecided;
import org.throughline.campaigns.CampaignsJoined;
import org.throughline.changes.CauseNamed;
import org.throughline.changes.CauseTakenBack;
import org.throughline.moderation.PromiseChanged;
import org.throughline.plans.ConsultationAnnounced;
import org.throughline.plans.ConsultationClosed;
import org.throughline.plans.PlanPublished;
import org.throughline.priorities.BallotCreated;
import org.throughline.priorities.BallotRemoved;
import org.throughline.priorities.OptionAdded;
import org.throughline.priorities.OptionDeclined;
import org.throughline.priorities.ResultCounted;
import org.throughline.summaries.StatementReopened;
import org.throughline.summaries.SummarySigned;
import org.throughline.themes.CodingConfidenceSet;
import org.throughline.themes.ContributionSetAside;
import org.throughline.themes.ProposalRefused;
import org.throughline.themes.ThemeConfirmed;
import org.throughline.themes.ThemeGone;
import org.throughline.throughlines.CloseOutTakenBack;
import org.throughline.throughlines.ConsultationClosedOut;
import org.throughline.throughlines.ContributionDisposed;
import org.throughline.throughlines.DispositionTakenBack;

/**
 * Which events are decisions, and of what kind. An event that is not here is none: it is somebody's contribution or vote, a single
 * decision of moderation, which is in their report, or work that is not finished.
 */
final class Tellings {

    /** Raise it with every change below: the log is then made again from the whole ledger. */
    static final int FORM = 2;

    private static final String KIND = "kind";

    static final List<Telling> ALL = List.of(
            Telling.of(ConsultationAnnounced.class, DecisionKind.CONSULTATION_ANNOUNCED),
            Telling.of(ConsultationClosed.class, DecisionKind.CONSULTATION_CLOSED),
            Telling.of(PromiseChanged.class, DecisionKind.MODERATION_PROMISED).counting("days"),
            Telling.of(ConsultationClosedOut.class, DecisionKind.CLOSED_OUT).counting("contributions"),
            Telling.of(CloseOutTakenBack.class, DecisionKind.CLOSE_OUT_TAKEN_BACK),
            Telling.of(PlanPublished.class, DecisionKind.VERSION_PUBLISHED),
            Telling.of(CauseNamed.class, DecisionKind.CAUSES_NAMED),
            Telling.of(CauseTakenBack.class, DecisionKind.CAUSES_TAKEN_BACK),
            Telling.of(BallotCreated.class, DecisionKind.VOTE_ANNOUNCED),
            Telling.of(BallotRemoved.class, DecisionKind.VOTE_REMOVED),
            Telling.of(OptionAdded.class, DecisionKind.OPTION_ADDED).about("ballot"),
            Telling.of(OptionDeclined.class, DecisionKind.OPTION_DECLINED).about("ballot"),
            Telling.of(ResultCounted.class, DecisionKind.RESULT_COUNTED),
            Telling.of(CampaignDecided.class, DecisionKind.CAMPAIGN_SET_ASIDE).where(KIND, "SET_ASIDE"),
            Telling.of(CampaignDecided.class, DecisionKind.CAMPAIGN_SENDER_NAMED)
                    .where(KIND, "NAMED"),
            Telling.of(CampaignsJoined.class, DecisionKind.CAMPAIGNS_JOINED).detail("other"),
            Telling.of(CampaignDecisionUndone.class, DecisionKind.CAMPAIGN_DECISION_UNDONE)
                    .detail("decision"),
            Telling.of(CampaignTextDecided.class, DecisionKind.CAMPAIGN_TEXTS),
            Telling.of(ThemeConfirmed.class, DecisionKind.THEMES_CONFIRMED),
            Telling.of(ThemeGone.class, DecisionKind.THEMES_MERGED).with("mergedInto"),
            Telling.of(ThemeGone.class, DecisionKind.THEMES_TAKEN_AWAY).without("mergedInto"),
            Telling.of(ProposalRefused.class, DecisionKind.PROPOSALS_REFUSED),
            Telling.of(CodingConfidenceSet.class, DecisionKind.MACHINE_CONFIDENCE)
                    .counting("percent"),
            Telling.of(ContributionSetAside.class, DecisionKind.SET_ASIDE).where("aside", "true"),
            Telling.of(ContributionSetAside.class, DecisionKind.BROUGHT_BACK).where("aside", "false"),
            Telling.of(ContributionDisposed.class, DecisionKind.MERGED).where(KIND, "MERGED"),
            Telling.of(ContributionDisposed.class, DecisionKind.OUT_OF_SCOPE).where(KIND, "OUT_OF_SCOPE"),
            Telling.of(DispositionTakenBack.class, DecisionKind.TAKEN_BACK),
            Telling.of(SummarySigned.class, DecisionKind.SUMMARY_SIGNED)
                    .about("place")
                    .counting("statements"),
            Telling.of(StatementReopened.class, DecisionKind.STATEMENTS_REOPENED),
            Telling.of(AnswerPublished.class, DecisionKind.ANSWER_PUBLISHED),
            Telling.of(AnswerCorrected.class, DecisionKind.ANSWER_CORRECTED),
            Telling.of(AnswerHandedOver.class, DecisionKind.ANSWER_HANDED_OVER).with("to"),
            Telling.of(AnswerHandedOver.class, DecisionKind.ANSWER_WITHOUT_HOLDER)
                    .without("to"),
            Telling.of(AnswerWithdrawn.class, DecisionKind.ANSWER_WITHDRAWN),
            Telling.of(BriefPublished.class, DecisionKind.BRIEF_PUBLISHED).counting("items"));

    private static final Map<String, List<Telling>> BY_EVENT =
            ALL.stream().collect(Collectors.groupingBy(one -> one.event().getSimpleName()));

    private Tellings() {}

    /** How this line is told; nothing where it is no decision. */
    static Optional<Telling> of(LedgerLine line) {
        return BY_EVENT.getOrDefault(line.event(), List.of()).stream()
                .filter(one -> one.when().test(line))
                .findFirst();
    }
}

package org.throughline.decisions;

import static org.throughline.decisions.Decider.ANNOUNCED;
import static org.throughline.decisions.Decider.APPLICATION;
import static org.throughline.decisions.Decider.BODY;
import static org.throughline.decisions.Decider.COUNTED;
import static org.throughline.decisions.Decider.MODERATORS;
import static org.throughline.decisions.Decider.OFFICE;

import org.throughline.kernel.Spelled;

/** What is decided in a consultation about the whole of it, the plan, or what was said. */
public enum DecisionKind {
    CONSULTATION_ANNOUNCED(DecisionTopic.CONSULTATION, BODY),
    CONSULTATION_CLOSED(DecisionTopic.CONSULTATION, ANNOUNCED),
    MODERATION_PROMISED(DecisionTopic.CONSULTATION, MODERATORS),
    CLOSED_OUT(DecisionTopic.CONSULTATION, BODY),
    CLOSE_OUT_TAKEN_BACK(DecisionTopic.CONSULTATION, BODY),
    VERSION_PUBLISHED(DecisionTopic.PLAN, BODY),
    CAUSES_NAMED(DecisionTopic.PLAN, BODY, Together.BY_DAY),
    CAUSES_TAKEN_BACK(DecisionTopic.PLAN, BODY, Together.BY_DAY),
    VOTE_ANNOUNCED(DecisionTopic.VOTES, BODY),
    VOTE_REMOVED(DecisionTopic.VOTES, BODY),
    OPTION_ADDED(DecisionTopic.VOTES, MODERATORS),
    OPTION_DECLINED(DecisionTopic.VOTES, MODERATORS),
    RESULT_COUNTED(DecisionTopic.VOTES, COUNTED),
    CAMPAIGN_SET_ASIDE(DecisionTopic.CAMPAIGNS, MODERATORS),
    CAMPAIGN_SENDER_NAMED(DecisionTopic.CAMPAIGNS, MODERATORS),
    CAMPAIGNS_JOINED(DecisionTopic.CAMPAIGNS, MODERATORS),
    CAMPAIGN_DECISION_UNDONE(DecisionTopic.CAMPAIGNS, MODERATORS),
    CAMPAIGN_TEXTS(DecisionTopic.CAMPAIGNS, MODERATORS, Together.BY_DAY),
    THEMES_CONFIRMED(DecisionTopic.THEMES, MODERATORS, Together.BY_DAY),
    THEMES_MERGED(DecisionTopic.THEMES, MODERATORS, Together.BY_DAY),
    THEMES_TAKEN_AWAY(DecisionTopic.THEMES, MODERATORS, Together.BY_DAY),
    PROPOSALS_REFUSED(DecisionTopic.THEMES, MODERATORS, Together.BY_DAY),
    MACHINE_CONFIDENCE(DecisionTopic.THEMES, MODERATORS),
    SET_ASIDE(DecisionTopic.CONTRIBUTIONS, MODERATORS, Together.BY_DAY),
    BROUGHT_BACK(DecisionTopic.CONTRIBUTIONS, MODERATORS, Together.BY_DAY),
    MERGED(DecisionTopic.CONTRIBUTIONS, MODERATORS, Together.BY_DAY),
    OUT_OF_SCOPE(DecisionTopic.CONTRIBUTIONS, MODERATORS, Together.BY_DAY),
    TAKEN_BACK(DecisionTopic.CONTRIBUTIONS, MODERATORS, Together.BY_DAY),
    SUMMARY_SIGNED(DecisionTopic.SUMMARY, MODERATORS),
    STATEMENTS_REOPENED(DecisionTopic.SUMMARY, APPLICATION, Together.BY_DAY),
    ANSWER_PUBLISHED(DecisionTopic.ANSWERS, OFFICE),
    ANSWER_CORRECTED(DecisionTopic.ANSWERS, OFFICE),
    ANSWER_HANDED_OVER(DecisionTopic.ANSWERS, OFFICE),
    ANSWER_WITHOUT_HOLDER(DecisionTopic.ANSWERS, OFFICE),
    ANSWER_WITHDRAWN(DecisionTopic.ANSWERS, OFFICE),
    BRIEF_PUBLISHED(DecisionTopic.BRIEFS, MODERATORS);

    /** Whether many of a kind on a day are one line, so that two hundred acts are not two hundred lines. */
    enum Together {
        ONE_BY_ONE,
        BY_DAY
    }

    private final DecisionTopic topic;
    private final Decider decider;
    private final Together together;

    DecisionKind(DecisionTopic topic, Decider decider) {
        this(topic, decider, Together.ONE_BY_ONE);
    }

    DecisionKind(DecisionTopic topic, Decider decider, Together together) {
        this.topic = topic;
        this.decider = decider;
        this.together = together;
    }

    public DecisionTopic topic() {
        return topic;
    }

    Decider decider() {
        return decider;
    }

    /** Whether all of a day are told in one line. */
    public boolean isByDay() {
        return together == Together.BY_DAY;
    }

    /** The key of the sentence that says what was decided. */
    String textKey() {
        return "decisions.said." + Spelled.of(this);
    }
}

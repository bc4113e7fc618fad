package org.throughline.answers.ui;

import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerBoard;
import org.throughline.answers.AnswerDesk;
import org.throughline.answers.AnswerPreviews;
import org.throughline.answers.AnswerWithdrawals;
import org.throughline.answers.Answers;
import org.throughline.answers.HandOvers;
import org.throughline.contributions.Discussions;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;

/** What the desk asks of the rooms. */
@Component
record DeskServices(
        AnswerDesk desk,
        AnswerWithdrawals withdrawals,
        AnswerPreviews previews,
        AnswerBoard board,
        Answers answers,
        HandOvers handOvers,
        Discussions discussions,
        Plans plans,
        Consultations consultations) {}

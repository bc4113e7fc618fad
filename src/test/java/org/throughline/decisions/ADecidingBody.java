package org.throughline.decisions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.throughline.answers.AnsweringBody;
import org.throughline.changes.ALaterVersion;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.priorities.BallotId;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.NewBallot;
import org.throughline.themes.ThemeId;

/** A body that decides about one consultation, through the services that everybody uses. */
final class ADecidingBody {

    final AnsweringBody body;
    final SignedInPerson moderator;
    final List<ContributionId> said = new ArrayList<>();
    private final ApplicationContext context;

    ADecidingBody(ApplicationContext context) {
        this.context = context;
        body = new AnsweringBody(context);
        moderator = body.consultation.moderator();
    }

    ConsultationView view() {
        return body.consultation.view();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ContributionId says() {
        ContributionId id = body.consultation.published("The last bus leaves too early, " + said.size(), "buses");
        said.add(id);
        return id;
    }

    ThemeId theme(ContributionId... about) {
        return body.themes.of("Later buses", about);
    }

    void moderating(Runnable work) {
        body.consultation.as(moderator, work);
    }

    void owning(Runnable work) {
        body.consultation.as(body.writer, work);
    }

    BallotId announcesAVote(String title) {
        return body.consultation.as(
                body.writer,
                () -> bean(Ballots.class)
                        .create(new NewBallot(
                                view().id(),
                                "vote-" + Ids.next(),
                                title,
                                "Which comes first?",
                                new BallotKind.ChooseUpTo(1),
                                true,
                                List.of(
                                        new NewBallot.NewOption("a", "Ferries", "", null),
                                        new NewBallot.NewOption("b", "Buses", "", null)))));
    }

    void publishesAVersion(String label) {
        ALaterVersion.of(context, view(), label, "There will be many more buses.", "Ferries stay.");
    }

    /** The log after everything that has happened. */
    DecisionSlice log() {
        return log(null, null);
    }

    DecisionSlice log(@Nullable DecisionTopic topic, @Nullable String after) {
        bean(Following.class).follow();
        return bean(DecisionLog.class).of(view(), topic, after);
    }
}

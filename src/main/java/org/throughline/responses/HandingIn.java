package org.throughline.responses;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.InResponse;
import org.throughline.contributions.InResponse.Kind;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.NewReply;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.SectionId;
import org.throughline.responses.Answer.DifferentView;

/** Hands what a response says in as contributions, in the caller's transaction: from then on moderators decide about it. */
@Component
class HandingIn {

    private final Contributions contributions;
    private final AnswerRows answers;
    private final MessageSource texts;

    HandingIn(Contributions contributions, AnswerRows answers, MessageSource texts) {
        this.contributions = contributions;
        this.answers = answers;
        this.texts = texts;
    }

    /** The account of whom the network represents and whom it asked, as one contribution: nobody decides about half of it. */
    ContributionId preface(NetworkResponse response, PersonId sender, String represents, String asked) {
        String words = texts.getMessage("responses.preface", new Object[] {represents, asked}, Locale.UK);
        return comment(response, sender, response.id().value(), List.of(), words, Kind.PREFACE);
    }

    ContributionId part(NetworkResponse response, PersonId sender, DraftPart part) {
        return comment(response, sender, part.id().value(), part.sections(), part.words(), Kind.PART);
    }

    private ContributionId comment(
            NetworkResponse response, PersonId sender, UUID key, List<SectionId> sections, String words, Kind kind) {
        NewComment comment = NewComment.of(key, response.consultation(), sections, response.network(), false, words);
        InResponse within = new InResponse(response.id().value(), kind);
        return SystemWork.call(() -> contributions.receive(sender, comment, within))
                .id();
    }

    /** Hands in the different views and the reasons of a member that are not handed in yet. */
    void answer(NetworkResponse response, List<DraftPart> parts, Answer answer, OrganisationId member) {
        Map<PartId, ContributionId> handedIn = new HashMap<>();
        parts.forEach(part -> {
            if (part.contribution() != null) {
                handedIn.put(part.id(), part.contribution());
            }
        });
        answer.views().forEach((part, view) -> {
            ContributionId parent = handedIn.get(part);
            if (view.contribution() == null && parent != null) {
                ContributionId reply =
                        reply(response, parent, answer.person(), member, view.words(), Kind.DIFFERENT_VIEW);
                answers.handedIn(answer.member(), part, reply);
            }
        });
        ContributionId preface = response.preface();
        if (!answer.words().isEmpty() && answer.contribution() == null && preface != null) {
            answers.handedIn(
                    answer.member(), reply(response, preface, answer.person(), member, answer.words(), Kind.DISSENT));
        }
    }

    private ContributionId reply(
            NetworkResponse response,
            ContributionId parent,
            PersonId author,
            OrganisationId member,
            String words,
            Kind kind) {
        NewReply reply = new NewReply(Ids.next(), parent, member, null, false, words);
        InResponse within = new InResponse(response.id().value(), kind);
        return SystemWork.call(() -> contributions.receive(author, reply, within))
                .id();
    }

    /**
     * What of an answer was handed in before and is said again in the next one keeps its contribution; what is not said any more stays
     * where it was published, as an earlier view.
     */
    Answer takenOver(@Nullable Answer before, Answer next) {
        if (before == null) {
            return next;
        }
        Map<PartId, DifferentView> views = new HashMap<>(next.views());
        before.views().forEach((part, view) -> {
            DifferentView now = views.get(part);
            if (now != null && now.words().equals(view.words())) {
                views.put(part, view);
            } else {
                supersede(view.contribution());
            }
        });
        boolean sameWords = before.words().equals(next.words());
        if (!sameWords) {
            supersede(before.contribution());
        }
        return next.with(views, sameWords ? before.contribution() : null);
    }

    private void supersede(@Nullable ContributionId contribution) {
        if (contribution != null) {
            SystemWork.run(() -> contributions.supersede(contribution));
        }
    }
}

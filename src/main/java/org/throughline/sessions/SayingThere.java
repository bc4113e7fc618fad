package org.throughline.sessions;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.InResponse;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.SessionContributions;
import org.throughline.kernel.SystemWork;

/** Hands what was said at a session in as contributions, and takes it back, in the caller's transaction. */
@Component
class SayingThere {

    private final SessionContributions contributions;
    private final EntryRows entries;

    SayingThere(SessionContributions contributions, EntryRows entries) {
        this.contributions = contributions;
        this.entries = entries;
    }

    void people(GroupSession session, int people) {
        SystemWork.run(() -> contributions.people(session.id().value(), session.consultation(), people));
    }

    /** @throws org.throughline.kernel.Refused for what no comment may be, for example words that are too long */
    void handIn(GroupSession session, SessionEntry entry) {
        boolean together = session.mode() == SessionMode.TOGETHER;
        NewComment comment = NewComment.of(
                entry.id().value(),
                session.consultation(),
                entry.section() == null ? List.of() : List.of(entry.section()),
                null,
                true,
                entry.words());
        InResponse within =
                new InResponse(session.id().value(), together ? InResponse.Kind.POOLED : InResponse.Kind.ANSWER);
        ContributionId id = SystemWork.call(
                        () -> contributions.receive(session.facilitator(), comment, within, entry.agreeing()))
                .id();
        entries.becomes(entry.id(), id);
    }

    void takeBack(SessionEntry entry) {
        ContributionId contribution = entry.contribution();
        if (contribution != null) {
            SystemWork.run(() -> contributions.withdraw(contribution));
        }
        entries.remove(entry.id());
    }
}

package org.throughline.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Representatives;
import org.throughline.responses.Invitations;
import org.throughline.responses.MemberAnswered;
import org.throughline.responses.OwnedResponse;
import org.throughline.responses.Progress;
import org.throughline.responses.ResponseId;
import org.throughline.responses.ResponseLinks;
import org.throughline.responses.ResponseOwners;

/** Tells those who lead a network how many of its members have answered to its response: once, however many do so on a day. */
@Component
class ResponseNotices implements NoticeSource {

    private final ResponseOwners owners;
    private final Invitations invitations;
    private final Representatives representatives;
    private final Notices notices;
    private final LetterPaper paper;

    ResponseNotices(
            ResponseOwners owners,
            Invitations invitations,
            Representatives representatives,
            Notices notices,
            LetterPaper paper) {
        this.owners = owners;
        this.invitations = invitations;
        this.representatives = representatives;
        this.notices = notices;
        this.paper = paper;
    }

    @ApplicationModuleListener
    void on(MemberAnswered answered) {
        owned(answered.subject())
                .map(response -> SystemWork.call(
                        () -> representatives.leadsOf(response.network().id())))
                .ifPresent(leads -> notices.about(leads, kind(), answered.subject()));
    }

    private Optional<OwnedResponse> owned(UUID response) {
        return SystemWork.call(() -> owners.of(new ResponseId(response)));
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.RESPONSE;
    }

    /** To those alone who may speak for the network still. */
    @Override
    public Optional<NoticeLine> write(UUID subject) {
        ResponseId id = new ResponseId(subject);
        return owned(subject).flatMap(response -> invitations.progress(id).map(progress -> line(response, progress)));
    }

    private NoticeLine line(OwnedResponse response, Progress progress) {
        return new NoticeLine(
                paper.text("notifications.response.title", response.network().name()),
                List.of(
                        paper.text(
                                "notifications.response.text",
                                response.consultation().title()),
                        paper.text(
                                "notifications.response.figures",
                                progress.signed(),
                                progress.different(),
                                progress.dissenting(),
                                progress.unanswered())),
                List.of(),
                paper.text("notifications.response.action"),
                ResponseLinks.members(response.consultation().slug(), response.id()));
    }
}

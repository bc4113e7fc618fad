package org.throughline.notifications;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.contributions.Participants;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationClosed;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.plans.PlansLinks;
import org.throughline.priorities.VotersOfConsultation;

/** Tells everybody who took part that a consultation has closed, where its results are, and what comes next. */
@Component
class ConsultationNotices implements NoticeSource {

    private final Consultations consultations;
    private final Participants participants;
    private final VotersOfConsultation voters;
    private final Notices notices;
    private final LetterPaper paper;

    ConsultationNotices(
            Consultations consultations,
            Participants participants,
            VotersOfConsultation voters,
            Notices notices,
            LetterPaper paper) {
        this.consultations = consultations;
        this.participants = participants;
        this.voters = voters;
        this.notices = notices;
        this.paper = paper;
    }

    @ApplicationModuleListener
    void on(ConsultationClosed closed) {
        ConsultationId consultation = new ConsultationId(closed.subject());
        Set<PersonId> everybody = SystemWork.call(() -> {
            Set<PersonId> all = new HashSet<>(participants.of(consultation));
            all.addAll(voters.of(consultation));
            return all;
        });
        notices.about(everybody, kind(), closed.subject());
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.CONSULTATION;
    }

    @Override
    public Optional<NoticeLine> write(UUID subject) {
        return consultations
                .byId(new ConsultationId(subject))
                .filter(consultation -> consultation.phase() == Phase.CLOSED)
                .map(this::line);
    }

    private NoticeLine line(ConsultationView consultation) {
        List<String> text = new ArrayList<>();
        text.add(paper.text("notifications.consultation.text", LondonTime.day(consultation.closes())));
        if (!consultation.steps().isEmpty()) {
            text.add(paper.text("notifications.consultation.steps"));
            text.addAll(consultation.steps());
        }
        return new NoticeLine(
                paper.text("notifications.consultation.title", consultation.title()),
                text,
                List.of(),
                paper.text("notifications.consultation.action"),
                PlansLinks.consultation(consultation.slug()));
    }
}

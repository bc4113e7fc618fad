package org.throughline.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.SessionContributions;
import org.throughline.kernel.Open;
import org.throughline.places.Area;
import org.throughline.places.Areas;
import org.throughline.plans.ConsultationId;

/** Sessions of groups that were recorded, for everybody. */
@Service
public class GroupSessions {

    private final SessionRows sessions;
    private final EntryRows entries;
    private final SessionPolicy policy;
    private final Contributions contributions;
    private final SessionContributions said;
    private final Areas areas;

    GroupSessions(
            SessionRows sessions,
            EntryRows entries,
            SessionPolicy policy,
            Contributions contributions,
            SessionContributions said,
            Areas areas) {
        this.sessions = sessions;
        this.entries = entries;
        this.policy = policy;
        this.contributions = contributions;
        this.said = said;
        this.areas = areas;
    }

    /**
     * A recorded session, as far as the reader may read what was said there: what is published is everybody's. As many statements for
     * twelve people as for five hundred.
     *
     * @return nothing while the reader may read none of it
     */
    @Open
    @Transactional(readOnly = true)
    public Optional<SessionView> byId(SessionId id) {
        return sessions.find(id).filter(GroupSession::isRecorded).flatMap(session -> {
            List<ContributionView> readable = contributions.ofResponse(id.value());
            return readable.isEmpty() && !SessionPolicy.isFacilitator(session)
                    ? Optional.empty()
                    : Optional.of(view(session, readable));
        });
    }

    private SessionView view(GroupSession session, List<ContributionView> readable) {
        List<SessionEntry> written = entries.of(session.id());
        Set<UUID> shown = readable.stream().map(one -> one.id().value()).collect(Collectors.toSet());
        List<ContributionView> standing = readable.stream()
                .filter(one -> written.stream().anyMatch(entry -> one.id().equals(entry.contribution())))
                .toList();
        int hidden = (int) written.stream()
                .filter(entry -> entry.contribution() != null
                        && !shown.contains(entry.contribution().value()))
                .count();
        SessionDetails details = Objects.requireNonNull(session.details());
        return new SessionView(
                session.id(),
                policy.consultation(session),
                session.mode(),
                details,
                areaName(details),
                standing,
                hidden,
                SessionPolicy.isFacilitator(session));
    }

    private String areaName(SessionDetails details) {
        String area = details.area();
        LocalDate day = details.heldOn();
        return area == null || day == null
                ? ""
                : areas.byKey(area, day).map(Area::name).orElse("");
    }

    /** The sessions of which anything is published, in the order in which they were recorded; two statements. */
    @Open
    @Transactional(readOnly = true)
    public List<SessionSummary> of(ConsultationId consultation) {
        Set<UUID> published = said.published(consultation);
        return published.isEmpty()
                ? List.of()
                : sessions.recorded(consultation).stream()
                        .filter(session -> published.contains(session.id().value()))
                        .map(session -> new SessionSummary(
                                session.id(), session.mode(), Objects.requireNonNull(session.details())))
                        .toList();
    }
}

package org.throughline.contributions;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.plans.ConsultationId;

/**
 * What is kept about published contributions so that reading never counts or sorts: entries of the discussions, counts for the
 * contents, replies of a comment. Changed in the transaction that changes the contribution, which holds its row.
 */
@Repository
class PublishedComments {

    /** Stands for "something is missing" where a section stands. */
    static final UUID MISSING = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final PublishedResponses responses;
    private final PublishedSessions sessions;

    PublishedComments(JdbcClient jdbc, PublishedResponses responses, PublishedSessions sessions) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.sessions = sessions;
    }

    void add(Contribution contribution) {
        if (contribution.parent() != null) {
            countReply(contribution.parent(), 1);
            return;
        }
        addEntries(List.of(contribution));
        InResponse within = contribution.within();
        if (within != null && within.isAtSession()) {
            sessions.count(contribution, within, 1);
        }
        if (isSaidTogether(within)) {
            return;
        }
        countSections(List.of(contribution));
        if (isComment(within) || responses.isFirst(Objects.requireNonNull(within), contribution.consultation())) {
            countComments(contribution.consultation(), Voices.of(contribution, 1));
        }
    }

    /** What a group says together is counted as a session, and as nothing else. */
    private static boolean isSaidTogether(@Nullable InResponse within) {
        return within != null && within.kind() == InResponse.Kind.POOLED;
    }

    /** Whether it is counted by itself; the response of a network is counted once. */
    private static boolean isComment(@Nullable InResponse within) {
        return within == null || within.isAtSession();
    }

    /** Comments, neither replies nor parts of responses, of one consultation. */
    void addComments(ConsultationId consultation, List<Contribution> comments) {
        if (!comments.isEmpty()) {
            addEntries(comments);
            countSections(comments);
            countComments(consultation, Voices.of(comments));
        }
    }

    private void addEntries(List<Contribution> comments) {
        jdbc.sql("""
                        INSERT INTO discussion_entry
                            (consultation_id, section_id, contribution_id, paragraph, submitted, endorsements, turn)
                        SELECT c.consultation_id, COALESCE(s.section_id, :missing), c.id,
                            CASE WHEN s.position = 0 THEN c.paragraph END, c.submitted, c.endorsements, c.turn
                        FROM contribution c LEFT JOIN contribution_section s ON s.contribution_id = c.id
                        WHERE c.id IN (:ids) AND (c.response_kind IS NULL OR c.response_kind <> 'PREFACE')
                        ORDER BY s.section_id
                        """).param("missing", MISSING).param("ids", ids(comments)).update();
    }

    /** In the order of the key, so that two comments on the same sections never wait for each other. */
    private void countSections(List<Contribution> comments) {
        jdbc.sql("""
                        INSERT INTO section_count (consultation_id, section_id, comments, by_organisations)
                        SELECT d.consultation_id, d.section_id, COUNT(*), COUNT(c.organisation_id)
                        FROM discussion_entry d JOIN contribution c ON c.id = d.contribution_id WHERE d.contribution_id IN (:ids)
                        GROUP BY d.consultation_id, d.section_id ORDER BY d.section_id
                        ON DUPLICATE KEY UPDATE comments = section_count.comments + VALUES(comments),
                            by_organisations = section_count.by_organisations + VALUES(by_organisations)
                        """).param("ids", ids(comments)).update();
    }

    private static List<ContributionId> ids(List<Contribution> comments) {
        return comments.stream().map(Contribution::id).toList();
    }

    private void countComments(ConsultationId consultation, Voices step) {
        jdbc.sql("""
                        INSERT INTO consultation_count (consultation_id, comments, by_organisations)
                        VALUES (:consultation, :comments, :organisations)
                        ON DUPLICATE KEY UPDATE comments = comments + VALUES(comments),
                            by_organisations = by_organisations + VALUES(by_organisations)
                        """)
                .param("consultation", consultation)
                .param("comments", step.total())
                .param("organisations", step.organisations())
                .update();
    }

    void remove(Contribution contribution) {
        if (contribution.parent() != null) {
            countReply(contribution.parent(), -1);
            return;
        }
        InResponse within = contribution.within();
        if (within != null && within.isAtSession()) {
            sessions.count(contribution, within, -1);
        }
        if (!isSaidTogether(within)) {
            discount(contribution, within);
        }
        jdbc.sql("DELETE FROM discussion_entry WHERE contribution_id = :id")
                .param("id", contribution.id())
                .update();
    }

    private void discount(Contribution contribution, @Nullable InResponse within) {
        jdbc.sql("""
                        UPDATE section_count SET comments = comments - 1, by_organisations = by_organisations - :organisations
                        WHERE consultation_id = :consultation AND section_id IN
                            (SELECT section_id FROM discussion_entry WHERE contribution_id = :id)
                        ORDER BY section_id
                        """)
                .param("consultation", contribution.consultation())
                .param("organisations", Voices.of(contribution, 1).organisations())
                .param("id", contribution.id())
                .update();
        if (isComment(within) || responses.wasLast(Objects.requireNonNull(within))) {
            countComments(contribution.consultation(), Voices.of(contribution, -1));
        }
    }

    private void countReply(ContributionId comment, int step) {
        jdbc.sql("UPDATE contribution SET replies = replies + :step WHERE id = :id")
                .param("step", step)
                .param("id", comment)
                .update();
    }
}

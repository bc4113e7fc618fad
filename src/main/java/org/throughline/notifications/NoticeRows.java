package org.throughline.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.people.PersonId;

/** What people are to be told. A notice belongs to no mail, or to exactly one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NoticeRows {

    private static final int STEP = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    NoticeRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What happens again leaves the mail it belonged to, which may be written already. */
    void put(List<Notice> notices) {
        if (!notices.isEmpty()) {
            batches.batchUpdate("""
                    INSERT INTO notice (person_id, kind, subject, pace, happened, due)
                    VALUES (:person, :kind, :subject, :pace, :happened, :due)
                    ON DUPLICATE KEY UPDATE pace = VALUES(pace), happened = VALUES(happened), due = VALUES(due), mail_id = NULL""", notices.stream().map(NoticeRows::columns).toArray(MapSqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource columns(Notice notice) {
        return new MapSqlParameterSource()
                .addValue("person", notice.person())
                .addValue("kind", notice.kind().name())
                .addValue("subject", notice.subject())
                .addValue("pace", notice.pace().name())
                .addValue("happened", notice.happened())
                .addValue("due", notice.due());
    }

    /** News that becomes one mail: all of a day, or those of one kind. @param kind empty for all of a day */
    record Bundle(PersonId person, Pace pace, String kind) {

        String textKey() {
            return pace == Pace.AT_ONCE ? NoticeLetters.AT_ONCE : NoticeLetters.DAILY;
        }
    }

    /** A notice that can be told, on the way along the index. */
    record Due(PersonId person, Pace pace, String kind, Instant due) {

        static final Due FIRST = new Due(new PersonId(new UUID(0, 0)), Pace.DAILY, "", Instant.EPOCH);

        Bundle bundle() {
            return new Bundle(person, pace, pace == Pace.AT_ONCE ? kind : "");
        }
    }

    /** A step of what can be told now, to nobody twice on a day; a hundred thousand people may wait for the morning. */
    List<Due> due(Instant now, Due after) {
        return jdbc.sql("""
                        SELECT n.person_id AS person, n.pace, n.kind, n.due
                        FROM notice n LEFT JOIN notice_day d ON d.person_id = n.person_id
                        WHERE n.mail_id IS NULL AND n.due <= :now AND n.due >= :due AND (n.due > :due OR n.person_id > :person)
                            AND (n.pace = 'AT_ONCE' OR d.told IS NULL OR d.told < :today)
                        ORDER BY n.due, n.person_id LIMIT %d""".formatted(STEP))
                .param("now", now)
                .param("due", after.due())
                .param("person", after.person())
                .param("today", Mornings.day(now))
                .query(Due.class)
                .list();
    }

    /**
     * Puts into the mail what can be told now and is in no other, unless another such mail waits for the person, which will hold it too.
     *
     * @return how many, which is none when another server was faster
     */
    int take(Bundle bundle, UUID mail, Instant now) {
        return jdbc.sql("""
                        UPDATE notice SET mail_id = :mail
                        WHERE person_id = :person AND pace = :pace AND (:kind = '' OR kind = :kind) AND mail_id IS NULL AND due <= :now
                            AND NOT EXISTS (SELECT 1 FROM outgoing_mail m
                                WHERE m.recipient = :person AND m.state = 'WAITING' AND m.text_key = :key AND m.id <> :mail)""")
                .param("mail", mail)
                .param("person", bundle.person())
                .param("pace", bundle.pace().name())
                .param("kind", bundle.kind())
                .param("key", bundle.textKey())
                .param("now", now)
                .update();
    }

    /** Something to be told. */
    record Told(NoticeKind kind, QueuedMails.Key subject) {}

    /** What the mail is to tell, the oldest first. */
    List<Told> of(UUID mail) {
        return jdbc.sql("SELECT kind, subject FROM notice WHERE mail_id = :mail ORDER BY happened, kind, subject")
                .param("mail", mail)
                .query(Told.class)
                .list();
    }

    void forget(UUID mail) {
        jdbc.sql("DELETE FROM notice WHERE mail_id = :mail").param("mail", mail).update();
    }

    /** The person got the mail of this day. */
    void told(PersonId person, Instant now) {
        jdbc.sql("""
                INSERT INTO notice_day (person_id, told) VALUES (:person, :today)
                ON DUPLICATE KEY UPDATE told = VALUES(told)""").param("person", person).param("today", Mornings.day(now)).update();
    }

    /** What waits follows a new choice: it goes at once, in the morning, or not at all. */
    void follow(PersonId person, NoticeKind kind, Pace pace, Instant now) {
        if (pace == Pace.NEVER) {
            jdbc.sql("DELETE FROM notice WHERE person_id = :person AND kind = :kind")
                    .param("person", person)
                    .param("kind", kind.name())
                    .update();
            return;
        }
        jdbc.sql("""
                UPDATE notice SET pace = :pace, due = :due
                WHERE person_id = :person AND kind = :kind AND pace <> :pace AND mail_id IS NULL""")
                .param("pace", pace.name())
                .param("due", Mornings.due(pace, now))
                .param("person", person)
                .param("kind", kind.name())
                .update();
    }
}

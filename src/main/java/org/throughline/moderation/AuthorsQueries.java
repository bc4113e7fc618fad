package org.throughline.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.AuthorsCase;
import org.throughline.contributions.AuthorsCase.Said;
import org.throughline.contributions.AuthorsCase.Step;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Withholding;
import org.throughline.database.Columns;

/** Cases as their authors hear of them: two statements, however many contributions. */
@Repository
class AuthorsQueries {

    private final JdbcClient jdbc;

    AuthorsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param appealed whether the one appeal has been made */
    record About(CaseId id, ContributionId contribution, CaseState state, boolean appealed, List<Said> talk) {

        AuthorsCase told(@Nullable Decision last) {
            Withholding withholding = last instanceof Decision.Withhold withhold
                    ? new Withholding(withhold.reason().textKey(), withhold.words())
                    : null;
            return new AuthorsCase(withholding, talk, possible(last));
        }

        private Set<Step> possible(@Nullable Decision last) {
            Set<Step> possible = EnumSet.noneOf(Step.class);
            if (state == CaseState.ASKED) {
                possible.add(Step.ANSWER);
            }
            if (state == CaseState.DECIDED && !appealed && last != null && !(last instanceof Decision.Publish)) {
                possible.add(Step.APPEAL);
            }
            if (last instanceof Decision.Withhold) {
                possible.add(Step.SEND_AGAIN);
            }
            return possible;
        }
    }

    List<About> of(Collection<ContributionId> contributions) {
        if (contributions.isEmpty()) {
            return List.of();
        }
        List<About> cases = jdbc.sql("""
                        SELECT c.id, c.contribution_id, c.state, a.case_id IS NOT NULL AS appealed
                        FROM moderation_case c LEFT JOIN moderation_appeal a ON a.case_id = c.id
                        WHERE c.contribution_id IN (:ids)""")
                .param("ids", contributions)
                .query((row, index) -> new About(
                        new CaseId(Columns.uuid(row, "id")),
                        new ContributionId(Columns.uuid(row, "contribution_id")),
                        Columns.value(CaseState.class, row, "state"),
                        row.getBoolean("appealed"),
                        new ArrayList<>()))
                .list();
        fillIn(cases);
        return cases;
    }

    private void fillIn(List<About> cases) {
        if (cases.isEmpty()) {
            return;
        }
        Map<CaseId, List<Said>> talks = new HashMap<>();
        cases.forEach(about -> talks.put(about.id(), about.talk()));
        jdbc.sql("""
                        SELECT case_id, kind, words, made FROM moderation_note
                        WHERE case_id IN (:ids) AND kind IN ('QUESTION', 'ANSWER', 'APPEAL') ORDER BY made, id""").param("ids", talks.keySet()).query(row -> {
            List<Said> talk = talks.get(new CaseId(Columns.uuid(row, "case_id")));
            if (talk != null) {
                talk.add(new Said(
                        Columns.value(Note.Kind.class, row, "kind").authorsKey(),
                        Columns.text(row, "words"),
                        Columns.instant(row, "made")));
            }
        });
    }
}

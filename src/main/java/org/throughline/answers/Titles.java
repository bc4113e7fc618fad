package org.throughline.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerSubject.Kind;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;
import org.throughline.summaries.SignedLine;
import org.throughline.summaries.SignedLines;
import org.throughline.summaries.StatementId;

/** What is answered, in words: the name of a theme, the words of a statement, or who said something. */
@Component
class Titles {

    private final JdbcClient jdbc;
    private final SignedLines lines;
    private final Discussions discussions;
    private final Consultations consultations;
    private final MessageSource texts;

    Titles(
            JdbcClient jdbc,
            SignedLines lines,
            Discussions discussions,
            Consultations consultations,
            MessageSource texts) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.discussions = discussions;
        this.consultations = consultations;
        this.texts = texts;
    }

    /** As everybody may read them now; as many statements for one as for a hundred of a consultation. */
    Map<AnswerSubject, String> of(Collection<AnswerSubject> subjects) {
        Map<AnswerSubject, String> titles = new HashMap<>();
        themes(ids(subjects, Kind.THEME), titles);
        statements(ids(subjects, Kind.STATEMENT), titles);
        contributions(ids(subjects, Kind.CONTRIBUTION), titles);
        return titles;
    }

    private static List<UUID> ids(Collection<AnswerSubject> subjects, Kind kind) {
        return subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .map(subject -> subject.id().value())
                .toList();
    }

    /** Also of a theme that is no more: it keeps its name. */
    private void themes(List<UUID> ids, Map<AnswerSubject, String> titles) {
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, title FROM theme WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        titles.put(Kind.THEME.of(Columns.uuid(row, "id")), Columns.text(row, "title"));
                    });
        }
    }

    private void statements(List<UUID> ids, Map<AnswerSubject, String> titles) {
        if (ids.isEmpty()) {
            return;
        }
        Set<StatementId> wanted = ids.stream().map(StatementId::new).collect(Collectors.toSet());
        Map<StatementId, SignedLine> signed = new HashMap<>();
        jdbc.sql("SELECT DISTINCT consultation_id FROM statement WHERE id IN (:ids)")
                .param("ids", ids)
                .query((row, index) -> new ConsultationId(Columns.uuid(row, "consultation_id")))
                .list()
                .forEach(id -> consultations.byId(id).ifPresent(found -> signed.putAll(lines.among(found, wanted))));
        ids.forEach(id -> {
            SignedLine line = signed.get(new StatementId(id));
            titles.put(
                    Kind.STATEMENT.of(id),
                    line == null || line.words() == null ? say("answers.title.statement") : line.words());
        });
    }

    private void contributions(List<UUID> ids, Map<AnswerSubject, String> titles) {
        Map<ContributionId, ContributionView> published = ids.isEmpty()
                ? Map.of()
                : discussions.published(ids.stream().map(ContributionId::new).toList());
        ids.forEach(id -> {
            ContributionView said = published.get(new ContributionId(id));
            titles.put(
                    Kind.CONTRIBUTION.of(id),
                    said == null
                            ? say("answers.title.contribution.gone")
                            : say("answers.title.contribution", said.authorName()));
        });
    }

    private String say(String key, Object... arguments) {
        return Objects.requireNonNull(texts.getMessage(key, arguments, Locale.UK));
    }
}

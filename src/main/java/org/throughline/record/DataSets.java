package org.throughline.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.PublishedTexts;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;
import org.throughline.record.DataSet.Column;
import org.throughline.summaries.SignedLine;
import org.throughline.summaries.SignedLines;
import org.throughline.themes.ThemeView;
import org.throughline.themes.Themes;
import org.throughline.throughlines.Disposition;
import org.throughline.throughlines.Dispositions;

/**
 * The tables of a consultation: what is published of contributions, themes, statements of signed summaries, answers and promises, and the log
 * of decisions.
 */
@Component
class DataSets {

    private static final int TOGETHER = 500;

    private final PublishedTexts texts;
    private final Discussions discussions;
    private final Dispositions dispositions;
    private final Themes themes;
    private final SignedLines lines;
    private final Answers answers;
    private final CommitmentSteps commitments;
    private final DecisionData decisions;

    DataSets(
            PublishedTexts texts,
            Discussions discussions,
            Dispositions dispositions,
            Themes themes,
            SignedLines lines,
            Answers answers,
            CommitmentSteps commitments,
            DecisionData decisions) {
        this.texts = texts;
        this.discussions = discussions;
        this.dispositions = dispositions;
        this.themes = themes;
        this.lines = lines;
        this.answers = answers;
        this.commitments = commitments;
        this.decisions = decisions;
    }

    List<DataSet<?>> all() {
        return List.of(contributions(), themes(), statements(), answers(), commitments.set(), decisions.decisions());
    }

    Optional<DataSet<?>> named(String name) {
        return all().stream().filter(set -> set.name().equals(name)).findFirst();
    }

    private record Said(ContributionView view, @Nullable Disposition became) {}

    private DataSet<Said> contributions() {
        return new DataSet<>(
                "contributions",
                List.of(
                        new Column<>("id", one -> one.view().id().value().toString()),
                        new Column<>("day", one -> LondonTime.day(one.view().submitted())),
                        new Column<>("author", one -> one.view().authorName()),
                        new Column<>("by_organisation", one -> one.view().organisation() != null),
                        new Column<>("reply_to", one -> id(one.view().parent())),
                        new Column<>("sections", one -> keys(one.view().sections())),
                        new Column<>("paragraph", one -> or(one.view().paragraph())),
                        new Column<>("speaks_as", one -> name(one.view().role())),
                        new Column<>("stance", one -> name(one.view().stance())),
                        new Column<>("suggestion", one -> name(one.view().suggestion())),
                        new Column<>("how_many", one -> name(one.view().reach())),
                        new Column<>("how_much", one -> name(one.view().difference())),
                        new Column<>("words", one -> one.view().text()),
                        new Column<>("proposed_wording", one -> or(one.view().proposedWording())),
                        new Column<>("endorsements", one -> one.view().endorsements()),
                        new Column<>("replies", one -> one.view().replies()),
                        new Column<>(
                                "became",
                                one -> one.became() == null
                                        ? ""
                                        : name(one.became().kind())),
                        new Column<>(
                                "became_since",
                                one -> one.became() == null
                                        ? ""
                                        : LondonTime.day(one.became().since())),
                        new Column<>(
                                "merged_into",
                                one -> one.became() == null
                                        ? ""
                                        : id(one.became().into())),
                        new Column<>(
                                "reason",
                                one -> one.became() == null
                                        ? ""
                                        : or(one.became().reason()))),
                this::eachSaid);
    }

    private void eachSaid(ConsultationView consultation, Consumer<Said> row) {
        List<ContributionId> all = SystemWork.call(() -> texts.of(consultation.id()));
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<ContributionId> step = all.subList(from, Math.min(all.size(), from + TOGETHER));
            Map<ContributionId, Disposition> became = dispositions.of(step).stream()
                    .collect(Collectors.toMap(Disposition::contribution, Function.identity()));
            Map<ContributionId, ContributionView> said = discussions.published(step);
            step.stream()
                    .filter(said::containsKey)
                    .forEach(id -> row.accept(new Said(Objects.requireNonNull(said.get(id)), became.get(id))));
        }
    }

    private DataSet<ThemeView> themes() {
        return new DataSet<>(
                "themes",
                List.of(
                        new Column<>("id", one -> one.id().value().toString()),
                        new Column<>("title", ThemeView::title),
                        new Column<>(
                                "section",
                                one -> one.section() == null
                                        ? ""
                                        : one.section().key()),
                        new Column<>("stance", one -> name(one.stance())),
                        new Column<>("contributions", one -> one.contributions().size()),
                        new Column<>("contribution_ids", one -> ids(one.contributions()))),
                (consultation, row) -> SystemWork.call(() -> themes.allOf(consultation.id())).stream()
                        .sorted((one, other) ->
                                one.id().value().compareTo(other.id().value()))
                        .forEach(row));
    }

    private DataSet<SignedLine> statements() {
        return new DataSet<>(
                "statements",
                List.of(
                        new Column<>("id", one -> one.id().value().toString()),
                        new Column<>("part", one -> one.part().key()),
                        new Column<>("signed", one -> LondonTime.day(one.signed())),
                        new Column<>("words", one -> or(one.words())),
                        new Column<>("people", one -> one.backing().people()),
                        new Column<>("organisations", one -> one.backing().organisations()),
                        new Column<>("groups", one -> one.backing().groups()),
                        new Column<>("contribution_ids", one -> ids(one.sources()))),
                (consultation, row) -> lines.of(consultation).values().forEach(row));
    }

    private DataSet<AnswerView> answers() {
        return new DataSet<>(
                "answers",
                List.of(
                        new Column<>("id", one -> one.id().value().toString()),
                        new Column<>("answers_a", one -> name(one.subject().kind())),
                        new Column<>(
                                "answers_id", one -> one.subject().id().value().toString()),
                        new Column<>("title", AnswerView::title),
                        new Column<>("outcome", one -> name(one.outcome())),
                        new Column<>("we_asked", AnswerView::asked),
                        new Column<>("you_said", AnswerView::said),
                        new Column<>("we_did", AnswerView::did),
                        new Column<>("we_did_not_because", AnswerView::because),
                        new Column<>("office", AnswerView::office),
                        new Column<>(
                                "due", one -> one.due() == null ? "" : one.due().toString()),
                        new Column<>(
                                "done",
                                one -> one.done() == null ? "" : one.done().toString()),
                        new Column<>("sections", one -> keys(one.sections())),
                        new Column<>("money", AnswerView::money),
                        new Column<>("money_goes_to", one -> name(one.receiver())),
                        new Column<>("published", one -> LondonTime.day(one.published())),
                        new Column<>("late_because", AnswerView::late),
                        new Column<>("corrections", one -> one.corrections().size()),
                        new Column<>("contributions", AnswerView::contributions),
                        new Column<>("withdrawn", DataSets::withdrawn)),
                (consultation, row) -> answers.of(consultation.id()).forEach(row));
    }

    private static String withdrawn(AnswerView answer) {
        AnswerView.Withdrawal withdrawn = answer.withdrawn();
        return withdrawn == null ? "" : LondonTime.day(withdrawn.at()) + ": " + withdrawn.reason();
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String id(@Nullable ContributionId id) {
        return id == null ? "" : id.value().toString();
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static List<String> keys(List<SectionRef> sections) {
        return sections.stream().map(SectionRef::key).toList();
    }

    private static List<String> ids(List<ContributionId> ids) {
        return ids.stream().map(one -> one.value().toString()).toList();
    }
}

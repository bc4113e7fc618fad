package org.throughline.summaries;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;

/**
 * A statement as it is kept, and how it may change.
 *
 * @param place the part of the plan to whose summary it belongs
 * @param because why it is gone
 * @param theme the identity of the theme that it puts into words
 * @param also whom it carries without quoting them
 */
record Statement(
        StatementId id,
        SummaryId summary,
        int position,
        int version,
        StatementState state,
        @Nullable Reopening reopened,
        @Nullable String because,
        @Nullable UUID theme,
        String words,
        List<Passage> quotations,
        List<ContributionId> also) {

    Statement {
        quotations = List.copyOf(quotations);
        Set<ContributionId> quoted =
                quotations.stream().map(Passage::contribution).collect(Collectors.toSet());
        also = also.stream().distinct().filter(each -> !quoted.contains(each)).toList();
    }

    /** Everything that was said which it carries, each once. */
    List<ContributionId> sources() {
        return Stream.concat(quotations.stream().map(Passage::contribution), also.stream())
                .distinct()
                .toList();
    }

    /** Whoever writes a statement accepts it. */
    Statement written(String text, @Nullable UUID about, List<Passage> quoted, List<ContributionId> carried) {
        return new Statement(
                id, summary, position, version + 1, StatementState.ACCEPTED, null, null, about, text, quoted, carried);
    }

    Statement accepted() {
        return in(StatementState.ACCEPTED, null, null);
    }

    /** It must be looked at again, for the first reason until somebody does. */
    Statement reopened(Reopening why) {
        return state == StatementState.GONE
                ? this
                : in(StatementState.REOPENED, reopened == null ? why : reopened, null);
    }

    Statement gone(String why) {
        return new Statement(
                id, summary, position, version + 1, StatementState.GONE, null, why, null, words, List.of(), List.of());
    }

    /** Without what this contribution said. */
    Statement without(ContributionId source) {
        return resting(
                quotations.stream()
                        .filter(quotation -> !quotation.contribution().equals(source))
                        .toList(),
                also.stream().filter(each -> !each.equals(source)).toList());
    }

    /** With the passages of this source where they stand now; those that do not stand there any more are let go. */
    Statement following(ContributionView source) {
        return resting(
                quotations.stream()
                        .flatMap(quotation -> quotation.contribution().equals(source.id())
                                ? quotation.found(source).stream()
                                : Stream.of(quotation))
                        .toList(),
                Stream.concat(also.stream(), Stream.of(source.id()).filter(sources()::contains))
                        .toList());
    }

    Statement about(@Nullable UUID other) {
        return new Statement(
                id, summary, position, version + 1, state, reopened, because, other, words, quotations, also);
    }

    boolean carries(ContributionId source) {
        return quotes(source) || also.contains(source);
    }

    boolean quotes(ContributionId source) {
        return quotations.stream()
                .anyMatch(quotation -> quotation.contribution().equals(source));
    }

    private Statement resting(List<Passage> quoted, List<ContributionId> carried) {
        return new Statement(
                id, summary, position, version + 1, state, reopened, because, theme, words, quoted, carried);
    }

    private Statement in(StatementState next, @Nullable Reopening why, @Nullable String reason) {
        return new Statement(id, summary, position, version + 1, next, why, reason, theme, words, quotations, also);
    }
}

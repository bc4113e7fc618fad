package org.throughline.summaries;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;

/** The summaries of a consultation with two moderators who write and sign them. */
public final class ASummary {

    public final AConsultation consultation;
    final SignedInPerson writer;
    final SignedInPerson second;
    private final ApplicationContext context;

    public ASummary(ApplicationContext context) {
        this.context = context;
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        writer = consultation.moderator();
        second = consultation.moderator();
    }

    ContributionView read(ContributionId id) {
        return Objects.requireNonNull(
                bean(Discussions.class).published(List.of(id)).get(id));
    }

    /** These words of a contribution, as a quotation. */
    Passage quote(ContributionId id, String words) {
        String text = read(id).text();
        int from = text.indexOf(words);
        return Passage.of(id, text, from, from + words.length());
    }

    StatementEdit edit(String part, String words, Passage... quotations) {
        return new StatementEdit(consultation.id(), part, null, 0, words, null, List.of(quotations), List.of());
    }

    StatementId write(StatementEdit edit) {
        return consultation.as(writer, () -> bean(StatementDesk.class).write(edit));
    }

    /** A statement that quotes the whole of what was said. */
    public StatementId write(String part, ContributionId source) {
        return write(edit(part, "Somebody said it.", quote(source, read(source).text())));
    }

    void leaveOut(String part, ContributionId id, String reason) {
        consultation.as(writer, () -> bean(LeavingOut.class).leaveOut(consultation.id(), part, id, reason));
    }

    public void sign(String part) {
        consultation.as(
                second,
                () -> bean(Signing.class)
                        .sign(consultation.id(), part, workspace(part).version()));
    }

    Workspace workspace(String part) {
        return consultation.as(
                writer,
                () -> bean(Workspaces.class)
                        .open(consultation.id(), part, ItemFilter.OPEN)
                        .orElseThrow());
    }

    StatementView statement(String part, StatementId id) {
        return workspace(part).statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<ContributionId> open(String part) {
        return workspace(part).items().items().stream()
                .map(item -> item.contribution().id())
                .toList();
    }

    SummaryView.@Nullable Signed published(String part) {
        return bean(Summaries.class).of(consultation.id(), part).orElseThrow().signed();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}

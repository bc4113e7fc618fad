package org.throughline.priorities.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoterGroup;

/**
 * Where a vote is given, whatever its kind. What is given and not sent stays in the browser, so that a visitor may vote first and sign in
 * afterwards. Too much is told, never prevented: whoever swaps one option for another has one too many for a moment. Each change can be
 * taken back.
 */
final class BallotForm extends Div {

    /** No option's key has an underscore, so none is called this. */
    private static final String GROUP = "voter_group";

    private final BallotView ballot;
    private final String speaker;
    private final Fields fields = new Fields();
    private final VoteFields vote;
    private final ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("priorities.refused.heading")));
    private final Paragraph restored = new Paragraph(getTranslation("priorities.restored"));
    private final Paragraph total = new Paragraph();
    private final NativeButton undo = new NativeButton(getTranslation("priorities.undo"));
    private final Div actions = new Div(total, undo);
    private final Deque<Map<String, String>> past = new ArrayDeque<>();
    private Map<String, String> present;

    /**
     * @param order the ballot's options in the order for this reader
     * @param speaker the organisation whose vote it is, by its slug; empty for the person's own
     */
    BallotForm(BallotView ballot, List<OptionView> order, String consultationSlug, String speaker) {
        this.ballot = ballot;
        this.speaker = speaker;
        this.vote = fields(ballot, order, consultationSlug);
        add(vote);
        if (speaker.isEmpty()) {
            add(fields.select(
                    GROUP, getTranslation("priorities.group"), getTranslation("priorities.group.hint"), groups()));
        }
        getElement().setAttribute("data-draft-key", draftKey());
        total.getElement().setAttribute("role", "status");
        actions.addClassName("tl-total");
        restored.addClassName("tl-draft-note");
        undo.addClassNames("tl-button", "tl-button-quiet");
        undo.addClickListener(click -> undo());
        add(consent(), actions);
        present = fields.values();
        fields.onChange(this::changed);
        count();
    }

    private VoteFields fields(BallotView ballot, List<OptionView> order, String slug) {
        return switch (ballot.kind()) {
            case BallotKind.ChooseUpTo kind -> new ChoiceFields(ballot, fields, order, slug);
            case BallotKind.ShareBudget kind -> new ChoiceFields(ballot, fields, order, slug);
            case BallotKind.RankYourTop kind -> new RankFields(ballot, fields, order, slug);
            case BallotKind.SharePoints kind -> new PointsFields(ballot, kind, fields, order, slug);
            case BallotKind.AgreeOrNot kind -> new StanceFields(ballot, fields, order, slug);
            case BallotKind.BestLevel kind -> new LevelFields(ballot, fields, order, slug);
        };
    }

    /** What becomes public of the vote, where it is sent. */
    private Paragraph consent() {
        Paragraph consent =
                new Paragraph(getTranslation(speaker.isEmpty() ? "priorities.consent" : "priorities.consent.for"));
        consent.addClassName("tl-meta");
        return consent;
    }

    private Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        Stream.of(VoterGroup.values())
                .forEach(group -> groups.put(group.name(), getTranslation("priorities.group." + group.name())));
        return groups;
    }

    /** A button that sends the vote, or what a visitor has instead. */
    void addAction(Component action) {
        actions.add(action);
    }

    /** @throws org.throughline.kernel.Refused when it is no vote at all */
    Vote vote() {
        return vote.vote();
    }

    VoterGroup group() {
        return speaker.isEmpty() ? VoterGroup.valueOf(fields.get(GROUP).value()) : VoterGroup.UNSAID;
    }

    void show(Vote kept, VoterGroup group) {
        vote.show(kept);
        if (speaker.isEmpty()) {
            fields.get(GROUP).fill(group.name());
        }
        past.clear();
        present = fields.values();
        count();
    }

    /** Where it is said what is wrong; it stands apart from the form. */
    ErrorSummary errors() {
        return errors;
    }

    private void changed() {
        Map<String, String> now = fields.values();
        if (!now.equals(present)) {
            past.push(present);
            present = now;
        }
        count();
    }

    private void undo() {
        if (!past.isEmpty()) {
            present = past.pop();
            fields.fill(present);
            count();
        }
    }

    private void count() {
        total.setText(vote.total());
        undo.setVisible(!past.isEmpty());
    }

    /** What was sent need not be kept in the browser any more. */
    void forgetDraft() {
        restored.removeFromParent();
        BrowserDraft.forget(this, draftKey());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        BrowserDraft.read(this, draftKey(), this::restore);
    }

    /** Takes up what this browser kept; the text comes from outside and may be anything. */
    void restore(String draft) {
        Map<String, String> kept = BrowserDraft.fields(draft);
        if (ballot.options().stream().anyMatch(option -> kept.containsKey(option.key()))) {
            vote.restore(kept);
            addComponentAsFirst(restored);
            changed();
        }
    }

    private String draftKey() {
        return "ballot:" + ballot.id().value() + (speaker.isEmpty() ? "" : ":" + speaker);
    }
}

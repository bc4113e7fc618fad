package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.FormField;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Spelled;
import org.throughline.responses.DraftPart;
import org.throughline.responses.PartEdit;
import org.throughline.responses.PartKind;
import org.throughline.responses.PartState;
import org.throughline.responses.ResponseFields;
import org.throughline.responses.Saving;
import org.throughline.responses.Saving.Conflict;
import org.throughline.responses.Saving.Saved;

/** One part of a draft: to read, to write, or with both texts when another editor was faster. */
final class PartEditor extends FormField {

    private final PartDesk desk;
    private final boolean changeable;
    private final H3 heading = new H3();
    private final Paragraph state = new Paragraph();
    private final Paragraph others = new Paragraph();
    private final Div place = new Div();
    private DraftPart part;
    private int number;
    private @Nullable PartForm form;

    PartEditor(DraftPart part, int number, boolean changeable, PartDesk desk) {
        super("", ResponseFields.of(part.id()));
        this.part = part;
        this.number = number;
        this.desk = desk;
        this.changeable = changeable;
        addClassNames("tl-card", "tl-part");
        setId(focusId() + "-whole");
        heading.setId(focusId());
        heading.getElement().setAttribute("tabindex", "-1");
        state.addClassName("tl-meta");
        others.addClassName("tl-meta");
        others.getElement().setAttribute("role", "status");
        add(heading, state, others, place);
        describe();
        read();
    }

    DraftPart part() {
        return part;
    }

    boolean isWriting() {
        return form != null;
    }

    /** What another editor did in the meantime. What this editor is writing stays as it is. */
    void refresh(DraftPart now, int nowNumber, List<String> writing) {
        boolean changed = now.version() != part.version();
        part = now;
        number = nowNumber;
        describe();
        if (changed && !isWriting()) {
            read();
        }
        if (changed && isWriting() && !desk.isMe(now.editor())) {
            others.setText(getTranslation(
                    "responses.part.saved-meanwhile", desk.name(now.editor()), LondonTime.moment(now.edited())));
        } else if (!isWriting() || others.getText().isEmpty()) {
            others.setText(
                    writing.isEmpty() ? "" : getTranslation("responses.part.writing", String.join(", ", writing)));
        }
    }

    private void describe() {
        heading.setText(
                part.kind() == PartKind.ABOUT
                        ? getTranslation("responses.part", number, desk.about(part.sections()))
                        : getTranslation("responses." + Spelled.of(part.kind())));
        state.setText(
                part.words().isEmpty()
                        ? getTranslation("responses.part.empty")
                        : getTranslation(
                                "responses.part.saved", desk.name(part.editor()), LondonTime.moment(part.edited())));
    }

    private void read() {
        form = null;
        place.removeAll();
        if (!part.words().isEmpty()) {
            Paragraph words = new Paragraph(part.words());
            words.addClassName("tl-contribution-text");
            words.getElement().setAttribute("dir", "auto");
            place.add(words);
        }
        if (changeable) {
            Div actions = new Div(button("responses.part.edit", () -> write(null)));
            actions.addClassName("tl-actions");
            if (part.kind() == PartKind.ABOUT) {
                actions.add(button("responses.part.put-away", this::putAway));
            }
            place.add(actions, new PartHistory(part, desk, this::takeUp));
        }
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("tl-button");
        button.setAriaLabel(getTranslation(key + ".of", heading.getText()));
        return button;
    }

    /** @param typed what was typed before, absent to begin with what stands */
    void write(@Nullable PartEdit typed) {
        form = new PartForm(part, desk, new PartForm.Doings(this::save, this::cancel));
        if (typed != null) {
            form.fill(typed);
        }
        place.removeAll();
        place.add(form);
        if (typed == null) {
            form.takeFocus();
        }
    }

    private void takeUp(String words) {
        write(null);
        PartEdit edit = new PartEdit(part.id(), part.version(), words, part.sections());
        if (form != null) {
            form.fill(edit);
            desk.keep(edit);
        }
    }

    private void cancel() {
        desk.forget(part.id());
        others.setText("");
        read();
        heading.getElement().callJsFunction("focus");
    }

    private void save(PartEdit edit) {
        settle(desk.save(edit), edit);
    }

    private void settle(Saving saving, PartEdit edit) {
        switch (saving) {
            case Saved saved -> {
                part = saved.part();
                desk.forget(part.id());
                others.setText("");
                describe();
                read();
                accept();
                desk.say(getTranslation("responses.part.is-saved", heading.getText()));
                heading.getElement().callJsFunction("focus");
            }
            case Conflict conflict -> decide(conflict.theirs(), edit);
        }
    }

    /** Both texts stand side by side until the editor has chosen; theirs are saved, and what this editor wrote is kept. */
    private void decide(DraftPart theirs, PartEdit mine) {
        part = theirs;
        describe();
        others.setText("");
        PartEdit onTop = new PartEdit(mine.part(), theirs.version(), mine.words(), mine.sections());
        ConflictPanel panel = new ConflictPanel(
                theirs,
                mine,
                desk,
                new ConflictPanel.Choices(() -> save(onTop), this::cancel, () -> combine(theirs, onTop)));
        place.removeAll();
        place.add(panel);
        panel.takeFocus();
    }

    private void combine(DraftPart theirs, PartEdit onTop) {
        write(onTop);
        Paragraph words = new Paragraph(theirs.words());
        words.addClassNames("tl-contribution-text", "tl-inset");
        words.getElement().setAttribute("dir", "auto");
        Paragraph whose = new Paragraph(getTranslation(
                "responses.conflict.theirs", desk.name(theirs.editor()), LondonTime.moment(theirs.edited())));
        whose.addClassName("tl-meta");
        place.addComponentAsFirst(words);
        place.addComponentAsFirst(whose);
        desk.keep(onTop);
        if (form != null) {
            form.takeFocus();
        }
    }

    private void putAway() {
        switch (desk.move(part, PartState.REMOVED)) {
            case Saved saved -> desk.moved();
            case Conflict conflict -> {
                part = conflict.theirs();
                describe();
                read();
                desk.say(getTranslation("responses.part.changed-first", desk.name(part.editor())));
            }
        }
    }

    @Override
    public String value() {
        return part.words();
    }

    @Override
    public void fill(String value) {
        // Only an editor changes it.
    }

    @Override
    public void onChange(Runnable change) {
        // It is saved by itself.
    }

    @Override
    protected Element described() {
        return place.getElement();
    }
}

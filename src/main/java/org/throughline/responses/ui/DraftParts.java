package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.forms.Fields;
import org.throughline.responses.Draft;
import org.throughline.responses.DraftPart;
import org.throughline.responses.PartEdit;
import org.throughline.responses.PartId;
import org.throughline.responses.PartKind;
import org.throughline.responses.PartState;

/** All parts of a draft: the account of whom it represents, what it says, and what was put away. */
final class DraftParts extends Div {

    private final transient PartDesk desk;
    private final Fields fields = new Fields();
    private final Map<PartId, PartEditor> editors = new LinkedHashMap<>();
    private final Div account = new Div();
    private final Div about = new Div();
    private final Div away = new Div();
    private boolean changeable;

    DraftParts(PartDesk desk) {
        this.desk = desk;
        add(
                new H2(getTranslation("responses.draft.account")),
                account,
                new H2(getTranslation("responses.draft.parts")),
                about,
                away);
    }

    /** The fields by the names that refusals give them. */
    Fields fields() {
        return fields;
    }

    /** Shows the draft as it is now; where this editor is writing, their words stay. */
    void show(Draft draft, boolean canChange) {
        changeable = canChange;
        List<DraftPart> kept = draft.parts().stream()
                .filter(part -> part.state() == PartState.KEPT)
                .toList();
        List<PartEditor> stale = new ArrayList<>();
        editors.values().stream()
                .filter(editor -> kept.stream()
                        .noneMatch(part -> part.id().equals(editor.part().id())))
                .forEach(stale::add);
        stale.forEach(this::remove);
        int number = 0;
        for (DraftPart part : kept) {
            number += part.kind() == PartKind.ABOUT ? 1 : 0;
            editor(part, number).refresh(part, number, writers(draft, part));
        }
        showAway(draft.parts().stream()
                .filter(part -> part.state() == PartState.REMOVED)
                .toList());
    }

    private void remove(PartEditor editor) {
        editors.remove(editor.part().id());
        editor.removeFromParent();
    }

    private PartEditor editor(DraftPart part, int number) {
        return editors.computeIfAbsent(part.id(), unknown -> {
            PartEditor editor = fields.add(new PartEditor(part, number, changeable, desk));
            (part.kind() == PartKind.ABOUT ? about : account).add(editor);
            return editor;
        });
    }

    private List<String> writers(Draft draft, DraftPart part) {
        return draft.unsaved().stream()
                .filter(unsaved -> unsaved.part().equals(part.id()))
                .map(unsaved -> desk.name(unsaved.editor()))
                .toList();
    }

    /** Opens a part with what was typed in it before and not saved. */
    void restore(PartEdit typed) {
        PartEditor editor = editors.get(typed.part());
        if (editor != null && !editor.isWriting()) {
            editor.write(typed);
            desk.say(getTranslation("responses.draft.restored"));
        }
    }

    void openNew(DraftPart added) {
        PartEditor editor = editors.get(added.id());
        if (editor != null) {
            editor.write(null);
        }
    }

    private void showAway(List<DraftPart> parts) {
        away.removeAll();
        if (parts.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-card-list");
        for (DraftPart part : parts) {
            String title = desk.about(part.sections());
            Paragraph words = new Paragraph(part.words());
            words.addClassName("tl-contribution-text");
            words.getElement().setAttribute("dir", "auto");
            ListItem item = new ListItem(new Paragraph(title), words);
            item.addClassName("tl-card");
            if (changeable) {
                NativeButton back = new NativeButton(getTranslation("responses.part.put-back"), click -> {
                    desk.move(part, PartState.KEPT);
                    desk.moved();
                });
                back.addClassName("tl-button");
                back.setAriaLabel(getTranslation("responses.part.put-back.of", title));
                item.add(back);
            }
            list.add(item);
        }
        away.add(new H2(getTranslation("responses.draft.away")), list);
    }
}

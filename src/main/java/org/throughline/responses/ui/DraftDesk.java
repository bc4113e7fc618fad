package org.throughline.responses.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.responses.Draft;
import org.throughline.responses.DraftPart;
import org.throughline.responses.PartEdit;
import org.throughline.responses.PartId;
import org.throughline.responses.PartState;
import org.throughline.responses.PartVersion;
import org.throughline.responses.ResponseDesk;
import org.throughline.responses.ResponseEditing;
import org.throughline.responses.Saving;

/** A desk on the services for the page of one draft. */
final class DraftDesk implements PartDesk {

    private final ResponseDesk desk;
    private final ResponseEditing editing;
    private final List<SectionRef> sections;
    private final Map<SectionId, String> titles;
    private final String missing;
    private final Consumer<String> status;
    private final Runnable reload;
    private final Runnable active;
    private final PersonId me = CurrentPerson.require();
    private Map<PersonId, String> names = Map.of();

    /**
     * @param missing how "what is missing" is called
     * @param active told whenever the editor does something
     */
    DraftDesk(
            ResponseDesk desk,
            ResponseEditing editing,
            List<SectionRef> sections,
            String missing,
            Consumer<String> status,
            Runnable reload,
            Runnable active) {
        this.desk = desk;
        this.editing = editing;
        this.sections = List.copyOf(sections);
        this.titles = sections.stream().collect(Collectors.toMap(SectionRef::id, SectionRef::title));
        this.missing = missing;
        this.status = status;
        this.reload = reload;
        this.active = active;
    }

    void know(Draft draft) {
        names = draft.editors();
    }

    @Override
    public Saving save(PartEdit edit) {
        active.run();
        Saving saving = editing.save(edit);
        if (saving instanceof Saving.Conflict(DraftPart theirs) && !names.containsKey(theirs.editor())) {
            desk.open(theirs.response()).ifPresent(this::know);
        }
        return saving;
    }

    @Override
    public void keep(PartEdit edit) {
        active.run();
        editing.keep(edit);
    }

    @Override
    public void forget(PartId part) {
        editing.forget(part);
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage()
                    .executeJs(
                            "window.throughlineDrafts && window.throughlineDrafts.remove($0)",
                            "response-part/" + part.value());
        }
    }

    @Override
    public Saving move(DraftPart part, PartState to) {
        return editing.move(part.id(), part.version(), to);
    }

    @Override
    public List<PartVersion> history(PartId part) {
        return desk.history(part);
    }

    @Override
    public String name(PersonId editor) {
        return names.getOrDefault(editor, "");
    }

    @Override
    public boolean isMe(PersonId editor) {
        return me.equals(editor);
    }

    @Override
    public List<SectionRef> sections() {
        return sections;
    }

    @Override
    public String about(List<SectionId> about) {
        return about.isEmpty()
                ? missing
                : about.stream().map(titles::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    @Override
    public void say(String words) {
        status.accept(words);
    }

    @Override
    public void moved() {
        reload.run();
    }
}

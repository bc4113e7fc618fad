package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Drafts;
import org.throughline.contributions.KeptDraft;
import org.throughline.contributions.ui.DraftKeeper;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.summaries.Passage;
import org.throughline.summaries.QuotationView;
import org.throughline.summaries.StatementEdit;
import org.throughline.summaries.StatementId;
import org.throughline.summaries.StatementView;
import org.throughline.summaries.Workspace;

/** Where a statement is written, new or anew. What is typed and chosen is kept until it is saved. */
final class StatementForm extends Section {

    private static final String CHANGED = "summaries.refused.changed";

    private final transient Workspace workspace;
    private final transient Chosen chosen;
    private final transient Drafts drafts;
    private final DraftPlace place;
    private final Fields fields = new Fields("statement");
    private final FormField words;
    private final H2 heading = new H2();
    private final Div chosenList = new Div();
    private final Div conflict = new Div();
    private final NativeButton asNew;

    /**
     * @param read gives quotations their words
     * @param current the statement as it stands now
     * @param save keeps it; it may refuse
     */
    StatementForm(
            Workspace workspace,
            Chosen chosen,
            Drafts drafts,
            Function<List<Passage>, List<QuotationView>> read,
            Function<StatementId, Optional<StatementView>> current,
            Consumer<StatementEdit> save) {
        this.workspace = workspace;
        this.chosen = chosen;
        this.drafts = drafts;
        place = DraftPlace.named(
                workspace.consultation().id(), "statement-" + workspace.part().place());
        addClassName("tl-form");
        words = fields.lines(
                        "words", getTranslation("summaries.form.words"), getTranslation("summaries.form.words.hint"))
                .tall(4);
        for (String kept : List.of("quotations", "also", "theme", "id", "version")) {
            add(fields.kept(kept));
        }
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("summaries.form.not")));
        asNew = Buttons.plain(getTranslation("summaries.form.as-new"), () -> {
            fields.get("id").fill("");
            fields.get("version").fill("");
            if (errors.unlessRefused(() -> save.accept(edit()))) {
                clear();
            }
        });
        NativeButton send = Buttons.primary(
                getTranslation("summaries.form.save"),
                () -> errors.unlessRefused(() -> {
                    try {
                        save.accept(edit());
                        clear();
                    } catch (Refused refused) {
                        if (refused.refusals().contains(Refusal.of(CHANGED))) {
                            current.apply(new StatementId(id().orElseThrow())).ifPresent(this::showTheirs);
                        }
                        throw refused;
                    }
                }));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, errors, conflict, words, chosenList);
        add(Buttons.row(send, asNew, Buttons.quiet(getTranslation("summaries.form.clear"), this::clear)));
        getElement().setAttribute("data-draft-key", place.key());
        drafts.load(place).ifPresent(this::restore);
        addAttachListener(attach -> DraftKeeper.newestOfAny(this, place.key(), drafts.load(place), this::restore));
        chosen.shownBy(this, () -> {
            fields.get("quotations").fill(chosen.writtenQuotations());
            fields.get("also").fill(chosen.writtenAlso());
            showChosen(read.apply(chosen.quotations()));
            keep();
        });
        fields.onChange(this::keep);
    }

    private void restore(KeptDraft draft) {
        fields.fill(draft.fields());
        chosen.read(fields.get("quotations").value(), fields.get("also").value());
    }

    /** Keeps what the form holds, and nothing where it holds nothing. */
    void keep() {
        boolean nothing = words.value().isBlank() && chosen.writtenQuotations().isEmpty();
        if (nothing) {
            drafts.remove(place);
        } else {
            drafts.save(place, fields.values());
        }
        heading.setText(getTranslation(id().isPresent() ? "summaries.form.change" : "summaries.form.new"));
        asNew.setVisible(id().isPresent());
    }

    private Optional<UUID> id() {
        return Ids.parse(fields.get("id").value());
    }

    private StatementEdit edit() {
        String version = fields.get("version").value();
        return new StatementEdit(
                workspace.consultation().id(),
                workspace.part().key(),
                id().map(StatementId::new).orElse(null),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                words.value(),
                Ids.parse(fields.get("theme").value()).orElse(null),
                chosen.quotations(),
                chosen.also());
    }

    /** Takes a statement that is there into the form. */
    void change(StatementView statement) {
        conflict.removeAll();
        fields.get("id").fill(statement.id().value().toString());
        fields.get("version").fill(String.valueOf(statement.version()));
        theme(statement.theme());
        words.fill(statement.words());
        chosen.set(
                statement.quotations().stream()
                        .filter(one -> one.words() != null)
                        .map(QuotationView::passage)
                        .toList(),
                statement.also());
        words.takeFocus();
    }

    /** Begins a statement that puts a theme into words, unless words are there. */
    void about(UUID theme, String title) {
        theme(theme);
        if (words.value().isBlank()) {
            words.fill(title);
        }
        words.takeFocus();
    }

    private void theme(@Nullable UUID theme) {
        fields.get("theme").fill(theme == null ? "" : theme.toString());
    }

    private void clear() {
        conflict.removeAll();
        fields.all().forEach(field -> field.fill(""));
        DraftKeeper.forgetInBrowser(place.key());
        chosen.set(List.of(), List.of());
    }

    private void showTheirs(StatementView theirs) {
        conflict.removeAll();
        Paragraph text = new Paragraph(theirs.words());
        text.getElement().setAttribute("dir", "auto");
        Div inset = new Div(new H3(getTranslation("summaries.form.theirs")), text);
        inset.addClassName("tl-inset");
        conflict.add(inset, Buttons.row(Buttons.plain(getTranslation("summaries.form.mine-instead"), () -> {
            fields.get("version").fill(String.valueOf(theirs.version()));
            conflict.removeAll();
            words.takeFocus();
        })));
    }

    private void showChosen(List<QuotationView> quotations) {
        chosenList.removeAll();
        H3 title = new H3(getTranslation("summaries.form.chosen", quotations.size()));
        title.setId("statement-quotations");
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-chosen");
        for (QuotationView quotation : quotations) {
            String said = quotation.words() == null
                    ? getTranslation("summaries.form.lost")
                    : getTranslation("summaries.quoted", quotation.words());
            Span text = new Span(said);
            text.getElement().setAttribute("dir", "auto");
            NativeButton remove =
                    Buttons.quiet(getTranslation("summaries.form.remove"), () -> chosen.toggle(quotation.passage()));
            remove.getElement().setAttribute("aria-label", getTranslation("summaries.form.remove.of", said));
            list.add(new ListItem(text, remove));
        }
        chosenList.add(title, quotations.isEmpty() ? new Paragraph(getTranslation("summaries.form.none")) : list);
        if (!chosen.also().isEmpty()) {
            chosenList.add(new Paragraph(
                    getTranslation("summaries.form.also", chosen.also().size())));
        }
    }
}

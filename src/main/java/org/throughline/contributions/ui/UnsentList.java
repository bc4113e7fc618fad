package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Optional;
import org.throughline.contributions.Drafts;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Everything a person wrote and did not send, with what can still be done about it. */
final class UnsentList extends Section {

    private final transient Consultations consultations;

    UnsentList(Drafts drafts, Consultations consultations) {
        this.consultations = consultations;
        add(new H2(getTranslation("contributions.unsent")));
        drafts.notSent()
                .forEach(comment -> add(entry(
                        comment.consultation(), comment.text(), comment.kept(), () -> drafts.forget(comment.id()))));
        drafts.mine().stream()
                .filter(unsent -> !unsent.draft().text().isBlank())
                .forEach(unsent -> add(entry(
                        unsent.consultation(),
                        unsent.draft().text(),
                        unsent.draft().updated(),
                        () -> drafts.forget(unsent.place()))));
    }

    boolean isEmpty() {
        return getComponentCount() == 1;
    }

    private Article entry(ConsultationId id, String text, Instant kept, Runnable forget) {
        Optional<ConsultationView> consultation = consultations.byId(id);
        boolean open = consultation.filter(ConsultationView::isOpen).isPresent();
        String title = consultation.map(ConsultationView::title).orElse("");
        String closes = consultation.map(view -> LondonTime.full(view.closes())).orElse("");
        Paragraph where = new Paragraph(getTranslation("contributions.unsent.kept", title, LondonTime.moment(kept)));
        where.addClassName("tl-meta");
        Paragraph state = new Paragraph(
                getTranslation(open ? "contributions.unsent.open" : "contributions.draft.closed", closes));
        NativeButton remove = new NativeButton(getTranslation("contributions.unsent.remove"));
        remove.addClassNames("tl-button", "tl-button-quiet");
        Article entry = new Article(where, state, ContributionCard.words(text), remove);
        entry.addClassName("tl-contribution");
        remove.addClickListener(click -> {
            forget.run();
            entry.removeFromParent();
        });
        return entry;
    }
}

package org.throughline.site;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.throughline.plans.Glossary;

/** Every word that the plans explain, in alphabetical order. */
@Route("glossary")
@AnonymousAllowed
final class GlossaryView extends Div implements HasDynamicTitle {

    GlossaryView(Glossary glossary) {
        addClassNames("tl-page", "tl-page-narrow");
        add(new H1(getTranslation("site.glossary.heading")), new Paragraph(getTranslation("site.glossary.lead")));
        List<Glossary.Term> terms = glossary.terms().stream()
                .sorted(Comparator.comparing(Glossary.Term::term, String.CASE_INSENSITIVE_ORDER))
                .toList();
        if (terms.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("site.glossary.none"));
            empty.addClassName("tl-empty");
            add(empty);
            return;
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("tl-facts");
        terms.forEach(term ->
                list.add(new DescriptionList.Term(term.term()), new DescriptionList.Description(term.meaning())));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.glossary.title");
    }
}

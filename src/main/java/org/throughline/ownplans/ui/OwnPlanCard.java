package org.throughline.ownplans.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.kernel.LondonTime;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.ownplans.OwnPlanDecision;
import org.throughline.ownplans.OwnPlanState;
import org.throughline.ownplans.OwnPlanView;
import org.throughline.plans.PlansLinks;
import org.throughline.plans.SectionRef;

/** A plan or report of an organisation as a reader finds it, or what became of it. */
final class OwnPlanCard extends Article {

    /** Where it stands, which says what need not be said again. */
    enum Place {
        BESIDE_SECTION,
        BESIDE_ORGANISATION,
        LIST
    }

    OwnPlanCard(OwnPlanView plan, Place place) {
        addClassName("tl-card");
        String title = plan.title().isEmpty() ? getTranslation("ownplans.card.hidden") : plan.title();
        HtmlComponent heading = place == Place.BESIDE_ORGANISATION ? new H3(title) : new H2(title);
        heading.getElement().setAttribute("dir", "auto");
        add(heading);
        if (place != Place.BESIDE_ORGANISATION) {
            add(owner(plan));
        }
        add(meta(facts(plan)));
        if (!plan.about().isEmpty()) {
            Paragraph about = new Paragraph(plan.about());
            about.getElement().setAttribute("dir", "auto");
            add(about);
        }
        if (!plan.link().isEmpty()) {
            add(new Paragraph(link(plan)));
        }
        if (place != Place.BESIDE_SECTION) {
            add(sections(plan, place));
        }
        plan.decisions().forEach(decision -> add(decided(decision)));
        if (plan.state() == OwnPlanState.REMOVED && plan.removed() != null) {
            Paragraph removed = new Paragraph(getTranslation("ownplans.card.removed", LondonTime.day(plan.removed())));
            removed.addClassName("tl-notice");
            add(removed);
        }
    }

    private String facts(OwnPlanView plan) {
        String dated = LondonTime.day(plan.dated());
        String added = LondonTime.day(plan.added());
        return plan.changed() == null
                ? getTranslation("ownplans.card.facts", dated, added)
                : getTranslation("ownplans.card.facts.changed", dated, added, LondonTime.day(plan.changed()));
    }

    private static Paragraph owner(OwnPlanView plan) {
        Anchor owner = new Anchor(
                "/" + OrganisationsLinks.organisation(plan.organisation()),
                plan.organisation().name());
        owner.getElement().setAttribute("dir", "auto");
        return new Paragraph(owner);
    }

    /** It leads out of here, to a site that its words name. Nothing is told there of where the reader comes from. */
    private Anchor link(OwnPlanView plan) {
        Anchor link = new Anchor(plan.link(), getTranslation("ownplans.card.link", plan.title(), plan.host()));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "nofollow noopener noreferrer ugc");
        link.addClassName("tl-own-plan-link");
        return link;
    }

    private Paragraph sections(OwnPlanView plan, Place place) {
        String slug = plan.consultation().slug();
        Paragraph sections = new Paragraph(getTranslation("ownplans.card.sections") + " ");
        String between = "";
        for (SectionRef section : plan.sections()) {
            sections.add(between);
            sections.add(new Anchor(PlansLinks.section(slug, section.key()), section.title()));
            between = ", ";
        }
        if (place == Place.BESIDE_ORGANISATION) {
            sections.add(" ");
            sections.add(new Anchor(
                    PlansLinks.consultation(slug),
                    getTranslation(
                            "ownplans.card.consultation", plan.consultation().title())));
        }
        return sections;
    }

    private Paragraph decided(OwnPlanDecision decision) {
        Paragraph decided = new Paragraph(getTranslation(
                "ownplans.card.decided." + decision.kind(), LondonTime.day(decision.made()), decision.reason()));
        decided.addClassName("tl-notice");
        decided.getElement().setAttribute("dir", "auto");
        return decided;
    }

    private static Paragraph meta(String words) {
        Paragraph meta = new Paragraph(words);
        meta.addClassName("tl-meta");
        return meta;
    }
}

package org.throughline.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.NewerVersions;
import org.throughline.contributions.Counts;
import org.throughline.contributions.DiscussionSort;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.ui.DiscussionPanel;
import org.throughline.contributions.ui.DiscussionPanels;
import org.throughline.kernel.Leaf;
import org.throughline.kernel.LondonTime;
import org.throughline.ownplans.OwnPlans;
import org.throughline.ownplans.ui.PlansBesideSection;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Glossary;
import org.throughline.plans.Phase;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionView;
import org.throughline.plans.VersionView;
import org.throughline.plans.ui.InAddress;

/** The plan beside what people say about it: contents, the words of one section, its discussion. */
@Route("consultations/:consultation/read/:section")
@AnonymousAllowed
final class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String BRING = """
            this.dataset.show = $0;
            for (const button of this.querySelectorAll(':scope > .tl-switch [data-show]')) {
                button.setAttribute('aria-pressed', String(button.dataset.show === $0));
            }""";

    private final transient Consultations consultations;
    private final transient Plans plans;
    private final transient Glossary glossary;
    private final transient Discussions discussions;
    private final transient DiscussionPanels panels;
    private final transient OwnPlans ownPlans;
    private final transient NewerVersions newer;
    private String title = "";

    ReadingView(
            Consultations consultations,
            Plans plans,
            Glossary glossary,
            Discussions discussions,
            DiscussionPanels panels,
            OwnPlans ownPlans,
            NewerVersions newer) {
        this.consultations = consultations;
        this.plans = plans;
        this.glossary = glossary;
        this.discussions = discussions;
        this.panels = panels;
        this.ownPlans = ownPlans;
        this.newer = newer;
        addClassName("tl-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        SectionView section = event.getRouteParameters()
                .get("section")
                .flatMap(key -> plans.section(consultation.version(), key))
                .orElseThrow(NotFoundException::new);
        title = section.section().title();
        show(consultation, section, event.getLocation().getQueryParameters().getParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }

    private void show(ConsultationView consultation, SectionView section, Map<String, List<String>> query) {
        removeAll();
        String panel = query.containsKey("sort") || query.containsKey("paragraph") ? "discussion" : "text";
        bring(panel);
        Counts counts = discussions.counts(consultation.id());
        String address = "/" + SiteLinks.section(consultation, section.section());
        DiscussionPanel discussion = panels.panel(
                consultation,
                section,
                first(query, "paragraph"),
                DiscussionSort.of(first(query, "sort")),
                counts,
                sort -> address + "?sort=" + sort);
        discussion.addClassName("tl-discussion");
        SectionText text =
                new SectionText(consultation, section, glossary.marker(), paragraph -> write(discussion, paragraph));
        newer.of(consultation)
                .ifPresent(version -> text.addComponentAtIndex(2, revised(consultation, section, version)));
        if (!consultation.isOpen()) {
            text.addComponentAtIndex(2, notice(consultation));
        }
        text.addComponentAtIndex(
                text.getComponentCount() - 1, new PlansBesideSection(ownPlans, consultation, section.section()));
        add(
                panelSwitch(panel),
                new ContentsNav(
                        consultation,
                        plans.contents(consultation.version()),
                        section.section().id(),
                        counts),
                text,
                discussion);
    }

    private static @Nullable String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    private void write(DiscussionPanel discussion, @Nullable String paragraph) {
        bring("discussion");
        discussion.write(paragraph);
    }

    /** The reader may have brought another one since, of which the server did not learn. */
    private void bring(String panel) {
        getElement().setAttribute("data-show", panel);
        getElement().executeJs(BRING, panel);
    }

    private Paragraph revised(ConsultationView consultation, SectionView section, VersionView version) {
        Paragraph notice = new Paragraph(
                getTranslation("site.reading.revised", version.label(), LondonTime.day(version.published())) + " ");
        notice.addClassName("tl-notice");
        notice.getElement()
                .appendChild(Leaf.link(
                        ChangesLinks.section(
                                consultation.slug(), section.section().key()),
                        getTranslation("site.reading.revised.link")));
        return notice;
    }

    private Paragraph notice(ConsultationView consultation) {
        Paragraph notice = new Paragraph(
                consultation.phase() == Phase.CLOSED
                        ? getTranslation("site.reading.closed")
                        : getTranslation("site.reading.coming", LondonTime.full(consultation.opens())));
        notice.addClassName("tl-notice");
        return notice;
    }

    /** On a narrow screen one of the three stands alone; the buttons work in the browser, without a word to the server. */
    private Div panelSwitch(String shown) {
        Div bar = new Div();
        bar.addClassName("tl-switch");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", getTranslation("site.reading.show"));
        for (String panel : List.of("contents", "text", "discussion")) {
            NativeButton button = new NativeButton(getTranslation("site.reading." + panel));
            button.getElement().setAttribute("data-show", panel);
            button.getElement().setAttribute("aria-pressed", String.valueOf(shown.equals(panel)));
            bar.add(button);
        }
        return bar;
    }
}

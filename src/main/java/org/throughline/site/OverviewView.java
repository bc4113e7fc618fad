package org.throughline.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.Answers;
import org.throughline.answers.ui.AnswersInBrief;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.briefs.BriefLinks;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.NewerVersions;
import org.throughline.commitments.ui.PromisesLink;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Voices;
import org.throughline.decisions.DecisionLinks;
import org.throughline.kernel.LondonTime;
import org.throughline.moderation.ModerationLinks;
import org.throughline.moderation.Queues;
import org.throughline.moderation.ui.WaitingNotice;
import org.throughline.ownplans.OwnPlanLinks;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.plans.Plans;
import org.throughline.plans.PlansLinks;
import org.throughline.plans.ui.InAddress;
import org.throughline.priorities.BallotId;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.OptionProposals;
import org.throughline.priorities.PriorityLinks;
import org.throughline.responses.ResponseLinks;
import org.throughline.responses.Responses;
import org.throughline.responses.ui.ParticipationText;
import org.throughline.sessions.SessionLinks;
import org.throughline.summaries.SummaryLinks;
import org.throughline.themes.ThemeLinks;
import org.throughline.throughlines.LineLinks;

/** What somebody wants to know before they give their time: who decides, what can still change, until when, and what follows. */
@Route("consultations/:consultation")
@AnonymousAllowed
final class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Consultations consultations;
    private final transient Plans plans;
    private final transient Ballots ballots;
    private final transient Queues queues;
    private final transient OptionProposals proposals;
    private final transient Responses responses;
    private final transient Answers answers;
    private final transient Discussions discussions;
    private final transient NewerVersions newer;
    private final transient Clock clock;
    private String title = "";

    OverviewView(
            Consultations consultations,
            Plans plans,
            Ballots ballots,
            Queues queues,
            OptionProposals proposals,
            Responses responses,
            Answers answers,
            Discussions discussions,
            NewerVersions newer,
            Clock clock) {
        this.consultations = consultations;
        this.plans = plans;
        this.ballots = ballots;
        this.queues = queues;
        this.proposals = proposals;
        this.responses = responses;
        this.answers = answers;
        this.discussions = discussions;
        this.newer = newer;
        this.clock = clock;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = consultation.title();
        show(consultation);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }

    private void show(ConsultationView consultation) {
        removeAll();
        Paragraph lead = new Paragraph(consultation.summary());
        lead.addClassName("tl-lead");
        add(
                new H1(consultation.title()),
                lead,
                dates(consultation),
                way(DecisionLinks.all(consultation.slug()), "decisions.link"),
                new StartActions(consultation, plans),
                new NewerVersion(consultation, newer.of(consultation)));
        add(part(
                "site.overview.purpose",
                new Paragraph(consultation.purpose()),
                new PromisesLink(plans.version(consultation.version()))));
        add(part("site.overview.can-change", list(consultation.canChange())));
        add(part("site.overview.cannot-change", list(consultation.cannotChange())));
        add(priorities(consultation));
        add(part(
                "site.overview.organisations",
                new ParticipationText(responses.participation(consultation.id())),
                way(ResponseLinks.all(consultation.slug()), "site.overview.responses"),
                way(SessionLinks.all(consultation.slug()), "site.overview.sessions"),
                way(OwnPlanLinks.all(consultation.slug()), "ownplans.all.heading"),
                way(CampaignLinks.all(consultation.slug()), "campaigns.all.heading"),
                way(BriefLinks.all(consultation.slug()), "site.overview.briefs")));
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            add(part(
                    "site.overview.staff",
                    way(ModerationLinks.queue(consultation.slug()), "site.overview.queue"),
                    way(ThemeLinks.all(consultation.slug()), "site.overview.themes")));
        }
        if (CurrentPerson.is(Role.OWNER, consultation.body())) {
            Section owners =
                    part("site.overview.owners", way(AnswerLinks.desk(consultation.slug()), "answers.all.desk"));
            plans.version(consultation.version())
                    .ifPresent(version ->
                            owners.add(way(PlansLinks.next(version.plan().slug()), "changes.next.link")));
            add(owners);
        }
        add(part(
                "site.overview.after",
                steps(consultation),
                way(HeardLinks.pictures(consultation.slug()), "breakdowns.overview"),
                way(SummaryLinks.summary(consultation.slug(), ""), "summaries.overview"),
                way(LineLinks.dispositions(consultation.slug()), "throughlines.overview"),
                way(ChangesLinks.all(consultation.slug()), "changes.all.heading")));
        add(new AnswersInBrief(consultation, answers.clock(consultation)));
        add(part(
                "site.overview.rules",
                new Paragraph(getTranslation(
                        "site.overview.moderation." + consultation.moderation().name())),
                list(consultation.rules()),
                new WaitingNotice(queues.waiting(consultation.id()), clock.instant()),
                way(ModerationLinks.figures(consultation.slug()), "moderation.figures")));
    }

    private Div steps(ConsultationView consultation) {
        Div steps = new Div(new ConsultationSteps(consultation));
        if (consultation.phase() == Phase.CLOSED) {
            steps.add(new Paragraph(getTranslation("site.announced")), list(consultation.steps()));
        }
        return steps;
    }

    private DescriptionList dates(ConsultationView consultation) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("tl-facts");
        fact(facts, "site.overview.body", consultation.bodyName());
        fact(facts, "site.overview.decides", consultation.decisionOwner());
        fact(facts, "site.overview.opens", LondonTime.full(consultation.opens()));
        fact(facts, "site.overview.closes", LondonTime.full(consultation.closes()));
        Voices said = discussions.counts(consultation.id()).all();
        fact(facts, "site.overview.said", getTranslation(said.textKey(), said.arguments()));
        if (consultation.phase() != Phase.CLOSED && consultation.minutes() > 0) {
            fact(facts, "site.overview.takes", getTranslation("site.overview.minutes", consultation.minutes()));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Section priorities(ConsultationView consultation) {
        UnorderedList links = new UnorderedList();
        Map<BallotId, Long> waiting = CurrentPerson.is(Role.MODERATOR, consultation.body())
                ? proposals.waitingIn(consultation.id())
                : Map.of();
        ballots.of(consultation.id()).forEach(ballot -> {
            ListItem item =
                    new ListItem(new Anchor(PriorityLinks.ballot(consultation.slug(), ballot.key()), ballot.title()));
            if (consultation.phase() == Phase.CLOSED) {
                item.add(" · ");
                item.add(new Anchor(
                        PriorityLinks.results(consultation.slug(), ballot.key()),
                        getTranslation("site.overview.results", ballot.title())));
            }
            if (waiting.containsKey(ballot.id())) {
                item.add(" · " + getTranslation("site.overview.proposals", waiting.get(ballot.id())));
            }
            links.add(item);
        });
        Component content = links.getChildren().findAny().isPresent()
                ? links
                : new Paragraph(getTranslation("site.overview.priorities.none"));
        Section part = part("site.overview.priorities", content);
        if (consultation.phase() != Phase.CLOSED && CurrentPerson.is(Role.OWNER, consultation.body())) {
            part.add(way(PriorityLinks.newBallot(consultation.slug()), "site.overview.priorities.new"));
        }
        return part;
    }

    private Paragraph way(String address, String key) {
        return new Paragraph(new Anchor(address, getTranslation(key)));
    }

    private Section part(String key, Component... content) {
        Section part = new Section(new H2(getTranslation(key)));
        part.add(content);
        return part;
    }

    private static UnorderedList list(List<String> lines) {
        return new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}

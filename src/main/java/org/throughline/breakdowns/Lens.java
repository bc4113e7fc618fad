package org.throughline.breakdowns;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.GroupOfSpeakers;
import org.throughline.contributions.GroupSayings;
import org.throughline.kernel.Open;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.summaries.SignedStatements;

/** Reads a consultation as one group may read it: what the plan says of them, what they say, and what is missing in between (R43). */
@Service
public class Lens {

    private static final int MOST_STATEMENTS = 20;
    private static final int MOST_THEMES = 10;

    private final Communities communities;
    private final Mentions mentions;
    private final GroupSayings sayings;
    private final Organisations organisations;
    private final SignedStatements statements;
    private final Breakdowns breakdowns;
    private final Plans plans;

    Lens(
            Communities communities,
            Mentions mentions,
            GroupSayings sayings,
            Organisations organisations,
            SignedStatements statements,
            Breakdowns breakdowns,
            Plans plans) {
        this.communities = communities;
        this.mentions = mentions;
        this.sayings = sayings;
        this.organisations = organisations;
        this.statements = statements;
        this.breakdowns = breakdowns;
        this.plans = plans;
    }

    /** The groups that can be chosen. */
    @Open
    public List<Community> communities() {
        return communities.all();
    }

    /**
     * A constant number of statements, however much was said.
     *
     * @param key of the group, as in addresses
     * @param after where the page of comments before ended
     */
    @Open
    @Transactional(readOnly = true)
    public Optional<LensView> read(ConsultationView consultation, String key, @Nullable String after) {
        return communities.of(key).map(community -> read(consultation, community, after));
    }

    private LensView read(ConsultationView consultation, Community community, @Nullable String after) {
        List<OrganisationView> serving = organisations.byId(sayings.organisations(consultation.id())).values().stream()
                .filter(community::isServedBy)
                .distinct()
                .sorted(Comparator.comparing(OrganisationView::name))
                .toList();
        GroupOfSpeakers group = new GroupOfSpeakers(
                community.role(), serving.stream().map(OrganisationView::id).collect(Collectors.toSet()));
        List<LensView.Mention> named = mentions.of(consultation.version(), community);
        Map<SectionId, Integer> spoken = sayings.sections(consultation.id(), group);
        Set<SectionId> naming =
                named.stream().map(mention -> mention.section().id()).collect(Collectors.toSet());
        return new LensView(
                community,
                serving,
                named,
                sayings.read(consultation.id(), group, after),
                statements.of(consultation, sayings.all(consultation.id(), group), MOST_STATEMENTS),
                themes(consultation, community),
                plans.contents(consultation.version()).stream()
                        .map(ContentsEntry::section)
                        .filter(section -> spoken.containsKey(section.id()) && !naming.contains(section.id()))
                        .toList(),
                named.stream()
                        .map(LensView.Mention::section)
                        .filter(section -> !spoken.containsKey(section.id()))
                        .toList());
    }

    /** What those raise who speak as one of the group, as far as everybody may be told. */
    private List<LensView.Raised> themes(ConsultationView consultation, Community community) {
        GroupTable table = community.role() == null
                ? null
                : breakdowns.told(consultation, Dimension.ROLE).table();
        return table == null
                ? List.of()
                : table.themes().stream()
                        .map(row -> new LensView.Raised(
                                row,
                                row.split()
                                        .parts()
                                        .get(Objects.requireNonNull(community.role())
                                                .ordinal())))
                        .filter(raised -> raised.people() != null)
                        .sorted(Comparator.comparing(raised -> -Objects.requireNonNull(raised.people())))
                        .limit(MOST_THEMES)
                        .toList();
    }
}

package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Speaker;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationType;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.places.Area;
import org.throughline.places.Areas;
import org.throughline.places.Level;

/** Puts those who spoke into groups: two statements at most, however many there are. */
@Component
class Groupings {

    /** Whom organisations serve is said in words of their own; so many of these have a column. */
    private static final int MOST_COMMUNITIES = 12;

    private final Organisations organisations;
    private final Areas areas;
    private final MessageSource texts;

    Groupings(Organisations organisations, Areas areas, MessageSource texts) {
        this.organisations = organisations;
        this.areas = areas;
        this.texts = texts;
    }

    Grouping of(Dimension dimension, Heard heard) {
        return switch (dimension) {
            case ROLE -> byRole(heard);
            case AREA -> byArea(speaking(heard));
            case LEVEL -> byLevel(speaking(heard));
            case KIND -> byKind(speaking(heard));
            case COMMUNITY -> byCommunity(speaking(heard));
            case STANCE -> byStance(heard);
        };
    }

    /** The first role that a person names is theirs: each person is in one group, so that the groups add up to all. */
    private Grouping byRole(Heard heard) {
        List<Group> groups = new ArrayList<>();
        for (SpeakerRole role : SpeakerRole.values()) {
            groups.add(new Group(say("breakdowns.role." + role), role != SpeakerRole.OTHER));
        }
        groups.add(new Group(say("breakdowns.not-said"), false));
        Map<Speaker, Set<Integer>> of = new HashMap<>();
        heard.bySpeaker(Speaker.Kind.PERSON).forEach((speaker, said) -> of.put(speaker, Set.of(role(heard, said))));
        return new Grouping(groups, of, false);
    }

    private static int role(Heard heard, List<ContributionId> said) {
        return said.stream()
                .map(id -> heard.trait(id).role())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Enum::ordinal)
                .orElse(SpeakerRole.values().length);
    }

    /** The first stance that a person chooses is theirs, as the first role is. */
    private Grouping byStance(Heard heard) {
        List<Group> groups = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            groups.add(new Group(say(stance.textKey()), true));
        }
        groups.add(new Group(say("breakdowns.not-said"), false));
        Map<Speaker, Set<Integer>> of = new HashMap<>();
        heard.bySpeaker(Speaker.Kind.PERSON).forEach((speaker, said) -> of.put(speaker, Set.of(stance(heard, said))));
        return new Grouping(groups, of, false);
    }

    private static int stance(Heard heard, List<ContributionId> said) {
        return said.stream()
                .map(heard::stance)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Enum::ordinal)
                .orElse(Stance.values().length);
    }

    private Map<Speaker, OrganisationView> speaking(Heard heard) {
        Set<Speaker> speakers = heard.speakers(Speaker.Kind.ORGANISATION);
        Map<OrganisationId, OrganisationView> known = organisations.byId(speakers.stream()
                .map(speaker -> new OrganisationId(speaker.identity()))
                .collect(Collectors.toSet()));
        Map<Speaker, OrganisationView> speaking = new HashMap<>();
        speakers.forEach(speaker -> {
            OrganisationView view = known.get(new OrganisationId(speaker.identity()));
            if (view != null) {
                speaking.put(speaker, view);
            }
        });
        return speaking;
    }

    private Grouping byKind(Map<Speaker, OrganisationView> speaking) {
        List<Group> groups = Stream.of(OrganisationType.values())
                .map(type -> new Group(say("organisations.OrganisationType." + type), type != OrganisationType.OTHER))
                .toList();
        Map<Speaker, Set<Integer>> of = new HashMap<>();
        speaking.forEach((speaker, view) -> of.put(speaker, Set.of(view.type().ordinal())));
        return new Grouping(groups, of, false);
    }

    /** Areas below a place count as the place, so that the groups are of a size; who works in several is a group of its own. */
    private Grouping byArea(Map<Speaker, OrganisationView> speaking) {
        Map<String, Area> byKey = new LinkedHashMap<>();
        areas.today().forEach(area -> byKey.put(area.key(), area));
        List<Area> places = byKey.values().stream()
                .filter(area -> area.level() == Level.PLACE)
                .toList();
        List<Group> groups = new ArrayList<>();
        places.forEach(place -> groups.add(new Group(place.name(), true)));
        groups.add(new Group(say("breakdowns.area.several"), true));
        groups.add(new Group(say("breakdowns.area.everywhere"), false));
        Map<Speaker, Set<Integer>> of = new HashMap<>();
        speaking.forEach((speaker, view) -> {
            Set<@Nullable Area> in = view.areas().stream()
                    .map(key -> place(byKey.get(key), byKey))
                    .collect(Collectors.toSet());
            int group = in.isEmpty()
                    ? places.size() + 1
                    : in.size() > 1
                            ? places.size()
                            : places.indexOf(in.iterator().next());
            of.put(speaker, Set.of(group < 0 ? places.size() : group));
        });
        return new Grouping(groups, of, false);
    }

    /** Who works at several levels counts at the widest; who says nothing of areas is with those who work everywhere. */
    private Grouping byLevel(Map<Speaker, OrganisationView> speaking) {
        Map<String, Level> levels = new HashMap<>();
        areas.today().forEach(area -> levels.put(area.key(), area.level()));
        List<Group> groups = Stream.of(Level.values())
                .map(level -> new Group(say("breakdowns.level." + level), level != Level.SYSTEM))
                .toList();
        Map<Speaker, Set<Integer>> of = new HashMap<>();
        speaking.forEach((speaker, view) -> of.put(
                speaker,
                Set.of(view.areas().stream()
                        .map(key -> levels.getOrDefault(key, Level.SYSTEM))
                        .min(Comparator.naturalOrder())
                        .orElse(Level.SYSTEM)
                        .ordinal())));
        return new Grouping(groups, of, false);
    }

    private static @Nullable Area place(@Nullable Area area, Map<String, Area> byKey) {
        Area up = area;
        while (up != null && up.level() == Level.NEIGHBOURHOOD && up.parent() != null) {
            up = byKey.get(up.parent());
        }
        return up;
    }

    /** The words that most organisations use of whom they serve, however they write them; an organisation is in each that it names. */
    private Grouping byCommunity(Map<Speaker, OrganisationView> speaking) {
        Map<String, Integer> served = new TreeMap<>();
        speaking.values().forEach(view -> names(view).forEach(name -> served.merge(name, 1, Integer::sum)));
        List<String> most = served.keySet().stream()
                .sorted((one, other) -> Integer.compare(served.getOrDefault(other, 0), served.getOrDefault(one, 0)))
                .limit(MOST_COMMUNITIES)
                .toList();
        List<Group> groups = new ArrayList<>();
        most.forEach(name -> groups.add(new Group(name, true)));
        groups.add(new Group(say("breakdowns.community.other"), false));
        Map<Speaker, Set<Integer>> of = new HashMap<>();
        speaking.forEach((speaker, view) -> {
            Set<Integer> in = names(view).stream()
                    .map(most::indexOf)
                    .filter(group -> group >= 0)
                    .collect(Collectors.toSet());
            of.put(speaker, in.isEmpty() ? Set.of(most.size()) : in);
        });
        return new Grouping(groups, of, true);
    }

    private static Set<String> names(OrganisationView view) {
        return view.communities().stream()
                .map(name -> name.strip().toLowerCase(Locale.UK))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private String say(String key) {
        return texts.getMessage(key, null, Locale.UK);
    }
}

package org.throughline.organisations;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.organisations.Lookalike.Likeness;

/** Finds organisations that look like another one: two statements to find them, one to read them. */
@Repository
class Likenesses {

    private static final int MOST = 10;

    private record Mark(String domain, String numberKey) {}

    private final JdbcClient jdbc;
    private final OrganisationQueries queries;

    Likenesses(JdbcClient jdbc, OrganisationQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** The most alike first. @param domain of whoever registers it, where it tells an organisation */
    List<Lookalike> of(NewOrganisation organisation, @Nullable String domain) {
        String number = organisation.number();
        return find(
                organisation.name(), number == null ? "" : RegisterNumber.key(number), domain == null ? "" : domain);
    }

    /** Those like one that is here already. */
    List<Lookalike> of(OrganisationView organisation) {
        Optional<Mark> mark = jdbc.sql(
                        "SELECT COALESCE(domain, '') AS domain, COALESCE(number_key, '') AS number FROM organisation WHERE id = :id")
                .param("id", organisation.id())
                .query((row, number) -> new Mark(row.getString("domain"), row.getString("number")))
                .optional();
        return mark
                .map(found -> find(organisation.name(), found.numberKey(), found.domain()))
                .orElse(List.of())
                .stream()
                .filter(alike -> !alike.organisation().id().equals(organisation.id()))
                .toList();
    }

    private List<Lookalike> find(String name, String numberKey, String domain) {
        Map<OrganisationId, Double> scores = new HashMap<>();
        Map<OrganisationId, Set<Likeness>> likenesses = new HashMap<>();
        byName(NameGrams.of(name)).forEach((id, likeness) -> {
            scores.merge(id, likeness, Double::sum);
            likenesses
                    .computeIfAbsent(id, none -> EnumSet.noneOf(Likeness.class))
                    .add(Likeness.NAME);
        });
        byMark(numberKey, domain).forEach((id, likeness) -> {
            scores.merge(id, likeness.contains(Likeness.NUMBER) ? 2.0 : 0.5, Double::sum);
            likenesses
                    .computeIfAbsent(id, none -> EnumSet.noneOf(Likeness.class))
                    .addAll(likeness);
        });
        List<OrganisationId> found = scores.entrySet().stream()
                .sorted(Map.Entry.<OrganisationId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().value()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        Map<OrganisationId, OrganisationView> views = queries.byId(found);
        return found.stream()
                .flatMap(id -> Stream.ofNullable(views.get(id))
                        .map(view -> new Lookalike(view, likenesses.getOrDefault(id, Set.of()))))
                .toList();
    }

    private Map<OrganisationId, Double> byName(Set<String> grams) {
        Map<OrganisationId, Double> found = new HashMap<>();
        if (!grams.isEmpty()) {
            jdbc.sql("""
                            SELECT COALESCE(o.merged_into, o.id) AS organisation_id, shared.grams AS shared,
                                (SELECT COUNT(*) FROM organisation_gram g WHERE g.organisation_id = shared.organisation_id) AS own
                            FROM (
                                SELECT organisation_id, COUNT(*) AS grams FROM organisation_gram WHERE gram IN (:grams)
                                GROUP BY organisation_id HAVING COUNT(*) >= :least ORDER BY grams DESC LIMIT 50
                            ) shared JOIN organisation o ON o.id = shared.organisation_id
                            """)
                    .param("grams", grams)
                    .param("least", Math.ceil(grams.size() * NameGrams.ALIKE / (2 - NameGrams.ALIKE)))
                    .query(row -> {
                        double likeness = NameGrams.likeness(row.getInt("shared"), grams.size(), row.getInt("own"));
                        if (likeness >= NameGrams.ALIKE) {
                            found.merge(OrganisationQueries.id(row, "organisation_id"), likeness, Math::max);
                        }
                    });
        }
        return found;
    }

    private Map<OrganisationId, Set<Likeness>> byMark(String numberKey, String domain) {
        Map<OrganisationId, Set<Likeness>> found = new HashMap<>();
        jdbc.sql("""
                        (SELECT COALESCE(merged_into, id) AS id, 'NUMBER' AS likeness FROM organisation
                            WHERE number_key = :number AND number_key <> '' ORDER BY organisation.id LIMIT 10)
                        UNION ALL
                        (SELECT COALESCE(merged_into, id), 'DOMAIN' FROM organisation
                            WHERE domain = :domain AND domain <> '' ORDER BY organisation.id LIMIT 10)
                        """).param("number", numberKey).param("domain", domain).query(row -> {
            found.computeIfAbsent(OrganisationQueries.id(row, "id"), none -> EnumSet.noneOf(Likeness.class))
                    .add(Likeness.valueOf(row.getString("likeness")));
        });
        return found;
    }
}

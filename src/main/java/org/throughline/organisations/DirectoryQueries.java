package org.throughline.organisations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.Ids;

/** Lists of organisations in steps of twenty. Records that were joined into others are in none. */
@Repository
class DirectoryQueries {

    private static final int STEP = 20;

    private final JdbcClient jdbc;
    private final OrganisationQueries queries;

    DirectoryQueries(JdbcClient jdbc, OrganisationQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** By name. @param words to be found in the name, however they are written; empty for all */
    OrganisationStep named(String words, @Nullable String after) {
        String key = OrganisationNames.key(words);
        return step(jdbc.sql("""
                        SELECT id FROM organisation
                        WHERE merged_into IS NULL AND (:key = '' OR INSTR(name_key, :key) > 0)
                            AND (:after = x'' OR (name_key, id) > (SELECT last.name_key, last.id FROM organisation last WHERE last.id = :after))
                        ORDER BY name_key, id LIMIT\s""" + (STEP + 1)).param("key", key).param("after", cursor(after)));
    }

    /** The longest here first. */
    OrganisationStep unverified(@Nullable String after) {
        return step(jdbc.sql("""
                        SELECT id FROM organisation
                        WHERE verified_at IS NULL AND merged_into IS NULL AND closed_at IS NULL
                            AND (:after = x'' OR (registered_at, id) > (SELECT last.registered_at, last.id FROM organisation last WHERE last.id = :after))
                        ORDER BY registered_at, id LIMIT\s""" + (STEP + 1)).param("after", cursor(after)));
    }

    int unverified() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM organisation
                        WHERE verified_at IS NULL AND merged_into IS NULL AND closed_at IS NULL""").query(Integer.class).single();
    }

    /** What stands in an address may be anything; what is no identity starts at the beginning. */
    private static byte[] cursor(@Nullable String after) {
        return Optional.ofNullable(after).flatMap(Ids::parse).map(Ids::bytes).orElse(new byte[0]);
    }

    private OrganisationStep step(JdbcClient.StatementSpec statement) {
        List<OrganisationId> ids = statement
                .query((row, number) -> OrganisationQueries.id(row, "id"))
                .list();
        List<OrganisationId> shown = ids.subList(0, Math.min(STEP, ids.size()));
        var views = queries.byId(shown);
        return new OrganisationStep(
                shown.stream().map(views::get).toList(),
                ids.size() > STEP ? shown.getLast().value().toString() : null);
    }
}

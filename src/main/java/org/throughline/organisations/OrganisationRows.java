package org.throughline.organisations;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes organisations with what is kept to find those that look alike. */
@Repository
class OrganisationRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    OrganisationRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * @param domain of the founder's email address, where it tells an organisation
     * @return false when the slug or the name is taken; the unique keys decide, whoever comes at the same time
     */
    boolean insert(OrganisationId id, String slug, NewOrganisation organisation, @Nullable String domain, Instant now) {
        Map<String, @Nullable Object> columns = columns(id, organisation);
        columns.put("slug", slug);
        columns.put("domain", domain);
        columns.put("now", now);
        try {
            jdbc.sql("""
                            INSERT INTO organisation (id, slug, name, name_key, kind, type, register_number, number_key,
                                level, communities, size, represents, domain, registered_at)
                            VALUES (:id, :slug, :name, :nameKey, :kind, :type, :number, :numberKey,
                                :level, :communities, :size, :represents, :domain, :now)""").params(columns).update();
        } catch (DuplicateKeyException taken) {
            return false;
        }
        insertAreas(id, organisation.areas());
        insertGrams(id, NameGrams.of(organisation.name()));
        return true;
    }

    /**
     * Writes what a lead changed. The name keeps its address.
     *
     * @return false when the name is taken
     * @throws OptimisticLockingFailureException when somebody else has changed it since that version was read
     */
    boolean update(OrganisationId id, int version, NewOrganisation organisation) {
        Map<String, @Nullable Object> columns = columns(id, organisation);
        columns.put("version", version);
        try {
            int changed = jdbc.sql("""
                            UPDATE organisation SET version = version + 1, name = :name, name_key = :nameKey, type = :type,
                                register_number = :number, number_key = :numberKey, level = :level,
                                communities = :communities, size = :size, represents = :represents
                            WHERE id = :id AND version = :version""").params(columns).update();
            if (changed == 0) {
                throw new OptimisticLockingFailureException("The organisation was changed meanwhile");
            }
        } catch (DuplicateKeyException taken) {
            return false;
        }
        jdbc.sql("DELETE FROM organisation_area WHERE organisation_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM organisation_gram WHERE organisation_id = :id")
                .param("id", id)
                .update();
        insertAreas(id, organisation.areas());
        insertGrams(id, NameGrams.of(organisation.name()));
        return true;
    }

    void close(OrganisationId id, Instant now) {
        jdbc.sql("UPDATE organisation SET closed_at = :now, version = version + 1 WHERE id = :id")
                .param("now", now)
                .param("id", id)
                .update();
    }

    private static Map<String, @Nullable Object> columns(OrganisationId id, NewOrganisation organisation) {
        String number = organisation.number();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", id);
        columns.put("name", organisation.name());
        columns.put("nameKey", OrganisationNames.key(organisation.name()));
        columns.put("kind", organisation.kind());
        columns.put("type", organisation.type());
        columns.put("number", number);
        columns.put("numberKey", number == null ? null : RegisterNumber.key(number));
        columns.put("level", organisation.level());
        columns.put("communities", String.join("\n", organisation.communities()));
        columns.put("size", organisation.size());
        columns.put("represents", organisation.represents());
        return columns;
    }

    private void insertAreas(OrganisationId id, List<String> areas) {
        write(
                "INSERT INTO organisation_area (organisation_id, position, area_key) VALUES (:id, :position, :area)",
                IntStream.range(0, areas.size())
                        .mapToObj(position -> new MapSqlParameterSource("id", id)
                                .addValue("position", position)
                                .addValue("area", areas.get(position)))
                        .toList());
    }

    private void insertGrams(OrganisationId id, Collection<String> grams) {
        write(
                "INSERT IGNORE INTO organisation_gram (gram, organisation_id) VALUES (:gram, :id)",
                grams.stream()
                        .sorted()
                        .map(gram -> new MapSqlParameterSource("id", id).addValue("gram", gram))
                        .toList());
    }

    private void write(String sql, List<? extends SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }
}

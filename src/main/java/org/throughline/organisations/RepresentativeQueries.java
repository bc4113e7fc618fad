package org.throughline.organisations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.PersonView;

/** Reads who speaks for an organisation, with the names they show: two statements. */
@Repository
class RepresentativeQueries {

    private record Row(PersonId person, MembershipRole role, Instant since) {}

    private final JdbcClient jdbc;
    private final People people;

    RepresentativeQueries(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Leads first, then who has been there longest. */
    List<RepresentativeView> of(OrganisationId organisation) {
        List<Row> rows = jdbc.sql("SELECT person_id, role, since FROM membership WHERE organisation_id = :organisation")
                .param("organisation", organisation)
                .query((row, number) -> new Row(
                        new PersonId(Columns.uuid(row, "person_id")),
                        MembershipRole.valueOf(row.getString("role")),
                        Columns.instant(row, "since")))
                .list();
        Map<PersonId, String> names = names(rows.stream().map(Row::person).toList());
        return rows.stream()
                .sorted(Comparator.comparing(Row::role).thenComparing(Row::since))
                .map(row -> new RepresentativeView(
                        row.person(), names.getOrDefault(row.person(), ""), row.role(), row.since()))
                .toList();
    }

    /** Those who speak for an organisation know each other; everybody else reads the names that they show. */
    private Map<PersonId, String> names(List<PersonId> team) {
        return CurrentPerson.id().filter(team::contains).isPresent()
                ? SystemWork.call(() -> people.namesForColleagues(team))
                : people.byId(team).values().stream()
                        .collect(Collectors.toMap(PersonView::id, PersonView::displayName));
    }
}

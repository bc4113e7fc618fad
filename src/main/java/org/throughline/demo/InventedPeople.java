package org.throughline.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.demo.SeedFiles.Row;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.PersonId;

/** The people of the seeds, to choose from on the demonstration's sign-in page. */
@Component
@Profile("seeded")
class InventedPeople {

    /**
     * One of them.
     *
     * @param what what they are besides a contributor: roles and organisations, in words
     */
    record Invented(String key, String name, String what, String about) {}

    private final People people;
    private final List<Row> rows = SeedFiles.rows("people.csv");
    private final List<Row> organisations = SeedFiles.rows("organisations.csv");

    InventedPeople(People people) {
        this.people = people;
    }

    List<Invented> all() {
        return rows.stream()
                .map(row -> new Invented(row.get("key"), row.get("name"), what(row), row.get("about")))
                .toList();
    }

    Optional<PersonId> id(String key) {
        return rows.stream()
                .filter(row -> row.get("key").equals(key))
                .findFirst()
                .flatMap(row -> SystemWork.call(() -> people.byEmail(row.get("email"))));
    }

    private String what(Row person) {
        Stream<String> roles = person.list("roles").stream()
                .map(role -> role.split("@", 2))
                .map(role -> role[0].charAt(0) + role[0].substring(1).toLowerCase(Locale.ROOT) + ", "
                        + organisation(role[1]));
        Stream<String> speaksFor = person.list("organisations").stream().map(this::organisation);
        return Stream.concat(roles, speaksFor).collect(Collectors.joining(" · "));
    }

    private String organisation(String key) {
        return organisations.stream()
                .filter(row -> row.get("key").equals(key))
                .map(row -> row.get("name"))
                .findFirst()
                .orElse(key);
    }
}

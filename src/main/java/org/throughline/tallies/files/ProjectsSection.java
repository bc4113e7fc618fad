package org.throughline.tallies.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.tallies.Option;

/** What there was to choose. */
final class ProjectsSection {

    private final List<Option> options = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    void add(Row row) {
        String id = row.require("project_id");
        BigDecimal cost = row.amount("cost");
        if (cost.signum() < 0) {
            throw row.refused("tallies.file.negative", "cost", row.get("cost"));
        }
        if (places.putIfAbsent(id, options.size()) != null) {
            throw row.refused("tallies.file.twice", id);
        }
        String name = row.get("name");
        options.add(new Option(id, name.isEmpty() ? id : name, cost));
    }

    List<Option> options() {
        return options;
    }

    /** The place of a project that a row names. */
    int place(Row row, String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw row.refused("tallies.file.unknown-project", id);
        }
        return place;
    }
}

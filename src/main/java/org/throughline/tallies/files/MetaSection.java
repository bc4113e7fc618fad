package org.throughline.tallies.files;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.tallies.Ballots.Kind;

/** What a file says of itself. */
final class MetaSection {

    private static final List<String> HEADER = List.of("key", "value");

    private final Map<String, Row> rows = new LinkedHashMap<>();

    void add(int line, List<String> cells) {
        Row row = new Row(line, HEADER, cells.subList(0, Math.min(cells.size(), HEADER.size())));
        if (rows.putIfAbsent(row.require("key").toLowerCase(Locale.ROOT), row) != null) {
            throw row.refused("tallies.file.twice", row.get("key"));
        }
    }

    BigDecimal budget() {
        Row row = require("budget");
        BigDecimal budget = row.amount("value");
        if (budget.signum() < 0) {
            throw row.refused("tallies.file.negative", "budget", row.get("value"));
        }
        return budget;
    }

    Kind kind() {
        Row row = require("vote_type");
        return switch (row.get("value").toLowerCase(Locale.ROOT)) {
            case "approval", "choose-1" -> Kind.APPROVAL;
            case "ordinal" -> Kind.RANKING;
            case "cumulative", "scoring" -> Kind.POINTS;
            default -> throw row.refused("tallies.file.vote-type", row.get("value"));
        };
    }

    /** A whole number that may be there. */
    Optional<Long> number(String key) {
        return Optional.ofNullable(rows.get(key))
                .filter(row -> !row.get("value").isEmpty())
                .map(row -> row.amount("value").longValue());
    }

    private Row require(String key) {
        Row row = rows.get(key);
        if (row == null) {
            throw new Refused(Refusal.of("tallies.file.meta-missing", key));
        }
        return row;
    }

    Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        rows.forEach((key, row) -> about.put(key, row.get("value")));
        return about;
    }
}

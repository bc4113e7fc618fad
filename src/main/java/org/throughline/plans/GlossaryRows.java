package org.throughline.plans;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of terms. */
@Repository
class GlossaryRows {

    private final JdbcClient jdbc;

    GlossaryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Glossary.Term> all() {
        return jdbc.sql("SELECT term, also, meaning FROM glossary_term ORDER BY LOWER(term)")
                .query((row, number) -> new Glossary.Term(
                        row.getString("term"),
                        Arrays.stream(row.getString("also").split(";", -1))
                                .filter(spelling -> !spelling.isEmpty())
                                .toList(),
                        row.getString("meaning")))
                .list();
    }

    void put(Glossary.Term term) {
        jdbc.sql("""
                INSERT INTO glossary_term (term, also, meaning) VALUES (:term, :also, :meaning)
                ON DUPLICATE KEY UPDATE also = VALUES(also), meaning = VALUES(meaning)""")
                .param("term", term.term())
                .param("also", String.join(";", term.also()))
                .param("meaning", term.meaning())
                .update();
    }
}

package org.throughline.plans;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.SafeText;

/** The words that plans use and that not everybody knows, each with its meaning. */
@Service
public class Glossary {

    private final GlossaryRows rows;
    private volatile List<Term> known = List.of();
    private volatile GlossaryMarker marker = new GlossaryMarker(List.of());

    Glossary(GlossaryRows rows) {
        this.rows = rows;
    }

    /**
     * A word and what it means.
     *
     * @param also other spellings and abbreviations
     */
    public record Term(String term, List<String> also, String meaning) {

        public Term {
            also = List.copyOf(also);
        }

        /** The term and its other spellings. */
        public List<String> spellings() {
            return Stream.concat(Stream.of(term), also.stream()).toList();
        }
    }

    /** Every term in alphabetical order. Kept in memory once there are any: terms change by import only. */
    @Open
    public List<Term> terms() {
        List<Term> terms = known;
        if (terms.isEmpty()) {
            terms = rows.all();
            marker = new GlossaryMarker(terms);
            known = terms;
        }
        return terms;
    }

    /** Finds the terms in a text. */
    @Open
    public GlossaryMarker marker() {
        terms();
        return marker;
    }

    /**
     * Adds or replaces terms.
     *
     * @param csv RFC 4180 with the header {@code term,also,meaning}; other spellings are parted by semicolons
     */
    @Internal
    @Transactional
    public void importCsv(String csv) {
        try (var records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            records.stream().map(Glossary::term).forEach(rows::put);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = List.of();
            }
        });
    }

    private static Term term(CSVRecord record) {
        List<String> also = Arrays.stream(record.get("also").split(";", -1))
                .map(SafeText::line)
                .filter(spelling -> !spelling.isEmpty())
                .toList();
        return new Term(SafeText.line(record.get("term")), also, SafeText.line(record.get("meaning")));
    }
}

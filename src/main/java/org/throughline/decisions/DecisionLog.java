package org.throughline.decisions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationView;

/** The log of what was decided in a consultation, for everybody. */
@Service
public class DecisionLog {

    private final DecisionEntries rows;
    private final Map<DecisionTopic, Describing> describing = new EnumMap<>(DecisionTopic.class);

    DecisionLog(DecisionEntries rows, List<Describing> all) {
        this.rows = rows;
        all.forEach(one -> one.topics().forEach(topic -> describing.put(topic, one)));
    }

    /**
     * What was decided, the latest first; a constant number of statements.
     *
     * @param topic absent for all
     * @param after what the step before gave to read on, or nothing; what is none reads from the beginning
     */
    @Open
    @Transactional(readOnly = true)
    public DecisionSlice of(ConsultationView consultation, @Nullable DecisionTopic topic, @Nullable String after) {
        DecisionPlace from = after == null ? null : DecisionPlace.parse(after).orElse(null);
        List<Entry> oneMore = rows.of(consultation.id(), topic, from, DecisionSlice.SIZE + 1);
        List<Entry> entries = oneMore.stream().limit(DecisionSlice.SIZE).toList();
        String next =
                oneMore.size() > entries.size() ? entries.getLast().place().text() : null;
        return new DecisionSlice(lines(consultation, entries), next);
    }

    private List<DecisionLine> lines(ConsultationView consultation, List<Entry> entries) {
        Map<Describing, List<Entry>> parts = new HashMap<>();
        entries.forEach(entry -> parts.computeIfAbsent(
                        Objects.requireNonNull(describing.get(entry.kind().topic())), unused -> new ArrayList<>())
                .add(entry));
        Map<Entry, Said> said = new HashMap<>();
        parts.forEach((one, some) -> said.putAll(one.describe(consultation, some)));
        return entries.stream()
                .map(entry -> line(consultation, entry, Objects.requireNonNull(said.get(entry))))
                .toList();
    }

    private static DecisionLine line(ConsultationView consultation, Entry entry, Said said) {
        Decider by = entry.kind().decider();
        return new DecisionLine(
                entry.place().text(),
                entry.day(),
                entry.kind(),
                entry.acts(),
                said.key(),
                said.words(),
                (by == Decider.OFFICE && said.office() == null ? Decider.BODY : by).textKey(),
                said.office() == null ? consultation.bodyName() : said.office(),
                said.reason(),
                said.since(),
                said.path(),
                said.recorded());
    }
}

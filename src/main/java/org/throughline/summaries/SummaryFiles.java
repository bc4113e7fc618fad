package org.throughline.summaries;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.contributions.Speaker;
import org.throughline.contributions.Stance;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed summary as one file from which anybody can make it again and count it again: its statements with their places and words, what
 * is left out, and of everything that was said about the part who said it (a number that holds for this file alone) and where they stand.
 */
@Service
public class SummaryFiles {

    private static final String FORMAT = "throughline-summary-1";

    private final Summaries summaries;
    private final Standings standings;

    SummaryFiles(Summaries summaries, Standings standings) {
        this.summaries = summaries;
        this.standings = standings;
    }

    /** Writes it piece by piece and leaves the stream open; writes nothing while nobody has signed. */
    @Open
    @Transactional(readOnly = true)
    public void write(ConsultationId consultation, String key, OutputStream out) {
        summaries.of(consultation, key).ifPresent(summary -> {
            SummaryView.Signed signed = summary.signed();
            if (signed != null) {
                try (JsonGenerator json = JsonMapper.shared().createGenerator(new Unclosed(out))) {
                    write(summary, signed, standings.of(consultation).said(summary.part()), json);
                }
            }
        });
    }

    private static void write(SummaryView summary, SummaryView.Signed signed, List<Said> said, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("consultation", summary.consultation().title());
        json.writeStringProperty("part", summary.part().title());
        json.writeStringProperty("signed", signed.at().toString());
        json.writeStringProperty("signedBy", signed.signer());
        json.writeStringProperty("writtenBy", signed.editor());
        json.writeBooleanProperty("changedSince", signed.revised());
        json.writePOJOProperty("coverageWhenSigned", signed.coverage());
        json.writeArrayPropertyStart("statements");
        signed.statements().forEach(statement -> write(statement, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("leftOut");
        signed.leftOut().forEach(one -> {
            json.writeStartObject();
            id(json, "contribution", one.contribution().id());
            json.writeStringProperty("reason", one.reason());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("said");
        Map<Speaker, Integer> numbers = new HashMap<>();
        for (Said one : said) {
            json.writeStartObject();
            id(json, "contribution", one.id());
            json.writeStringProperty("kind", one.speaker().kind().name());
            json.writeNumberProperty("speaker", numbers.computeIfAbsent(one.speaker(), next -> numbers.size() + 1));
            stance(json, one.stance());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(SummaryView.PublishedStatement statement, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", statement.id().value().toString());
        json.writeStringProperty("words", statement.words());
        json.writePOJOProperty("backingWhenSigned", statement.backing());
        json.writePOJOProperty("backingNow", statement.campaigns().with());
        json.writePOJOProperty(
                "backingNowWithoutCampaigns", statement.campaigns().without());
        json.writeArrayPropertyStart("copiesOfLetters");
        statement.campaigns().copies().forEach((copy, letter) -> {
            json.writeStartObject();
            id(json, "contribution", copy);
            json.writeStringProperty("campaign", letter.toString());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("quotations");
        for (QuotationView quotation : statement.quotations()) {
            json.writeStartObject();
            id(json, "contribution", quotation.passage().contribution());
            json.writeNumberProperty("from", quotation.passage().from());
            json.writeNumberProperty("to", quotation.passage().to());
            json.writeStringProperty("words", quotation.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("carriedWithoutQuotation");
        statement.also().forEach(also -> json.writeString(also.value().toString()));
        json.writeEndArray();
        json.writeNumberProperty("sourcesLost", statement.lost());
        json.writeEndObject();
    }

    private static void stance(JsonGenerator json, @Nullable Stance stance) {
        json.writeStringProperty("stance", stance == null ? null : stance.name());
    }

    private static void id(JsonGenerator json, String name, ContributionId id) {
        json.writeStringProperty(name, id.value().toString());
    }

    /** Whoever gave the stream closes it. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

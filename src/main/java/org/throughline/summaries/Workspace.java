package org.throughline.summaries;

import java.util.List;
import java.util.Map;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Refusal;
import org.throughline.plans.ConsultationView;

/**
 * Everything that a moderator has before them while they write the summary of a part.
 *
 * @param version of the summary; whoever signs says which one they have read
 * @param leftOut what this summary leaves out, and why
 * @param lines every part of the plan about which something was said
 * @param items the first of what was said about the part, as far as it is asked for
 * @param obstacles why it cannot be signed now, apart from who signs
 * @param signed whether what is there is what was signed
 * @param mayBeSignedByReader whether the reader is another person than the last editor
 * @param ready whether the last editor said of what is there that a second person can sign it
 */
public record Workspace(
        ConsultationView consultation,
        Part part,
        int version,
        List<StatementView> statements,
        Map<ContributionId, String> leftOut,
        Coverage coverage,
        List<ThemeLine> themes,
        List<PartLine> lines,
        Items items,
        List<Refusal> obstacles,
        boolean signed,
        boolean mayBeSignedByReader,
        boolean ready) {}

package org.throughline.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an owner says of a consultation that lacks nothing. */
final class AConsultation {

    private AConsultation() {}

    static NewConsultation on(VersionId version, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        return new NewConsultation(
                "",
                version,
                "Buses on the coast",
                "We want to know about buses.",
                "To choose the routes.",
                List.of("The routes."),
                List.of("The budget."),
                "Dana Okoro, Director of Transport",
                opens,
                closes,
                15,
                List.of("A summary in June."),
                ModerationPolicy.BEFORE,
                List.of("No names of others."));
    }

    /** Nothing but a title. */
    static NewConsultation bare(VersionId version) {
        return new NewConsultation(
                "",
                version,
                "Buses",
                "",
                "",
                List.of(),
                List.of(" "),
                "",
                null,
                null,
                15,
                List.of(),
                ModerationPolicy.BEFORE,
                List.of());
    }
}

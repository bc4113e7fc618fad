package org.throughline.changes;

import org.springframework.context.ApplicationContext;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** A later version of the plan of {@link org.throughline.contributions.AConsultation}. */
public final class ALaterVersion {

    private static final String PLAN = """
            ---
            slug: %s
            title: A plan for the coast
            label: %s
            published: 2026-03-07
            ---

            # A plan for the coast

            What this plan is.

            ## 1. Care near home

            {key: near-home}

            A chapter that says what follows.

            ### 1.1 Buses

            {key: buses}

            %s

            ### 1.2 Ferries

            {key: ferries}

            %s
            """;

    private ALaterVersion() {}

    /** Publishes a version in which these two sections say this, and compares it. */
    public static VersionView of(
            ApplicationContext context, ConsultationView consultation, String label, String buses, String ferries) {
        VersionView version = published(context, consultation, label, buses, ferries);
        compared(context, consultation);
        return version;
    }

    /** Publishes a version, which is compared in the background. */
    public static VersionView published(
            ApplicationContext context, ConsultationView consultation, String buses, String ferries) {
        return published(context, consultation, "later " + Ids.next(), buses, ferries);
    }

    private static VersionView published(
            ApplicationContext context, ConsultationView consultation, String label, String buses, String ferries) {
        return SystemWork.call(() -> context.getBean(Plans.class)
                .importMarkdown(PLAN.formatted(consultation.slug(), label, buses, ferries), consultation.body()));
    }

    /** Compares what is not compared yet. */
    public static void compared(ApplicationContext context, ConsultationView consultation) {
        SystemWork.run(() -> context.getBean(Comparing.class).compare(consultation.plan()));
    }

    /** The same with a name of its own. */
    public static VersionView of(
            ApplicationContext context, ConsultationView consultation, String buses, String ferries) {
        return of(context, consultation, "later " + Ids.next(), buses, ferries);
    }
}

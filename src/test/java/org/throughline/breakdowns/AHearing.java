package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.Channel;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Difference;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Reach;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.SectionId;
import org.throughline.summaries.ItemFilter;
import org.throughline.summaries.LeavingOut;
import org.throughline.summaries.Passage;
import org.throughline.summaries.Signing;
import org.throughline.summaries.StatementDesk;
import org.throughline.summaries.StatementEdit;
import org.throughline.summaries.Workspaces;

/** A consultation in which people of several groups speak, with themes and a summary that two moderators sign. */
final class AHearing {

    final AConsultation consultation;
    final SignedInPerson moderator;
    private final ApplicationContext context;

    AHearing(ApplicationContext context) {
        this.context = context;
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        moderator = consultation.moderator();
    }

    /** What a new person says who speaks as this. */
    ContributionId says(@Nullable SpeakerRole role, @Nullable Stance stance, String... sections) {
        return says(consultation.somebody("Maud"), role, stance, null, null, null, sections);
    }

    ContributionId says(
            SignedInPerson author,
            @Nullable SpeakerRole role,
            @Nullable Stance stance,
            @Nullable OrganisationId organisation,
            @Nullable Reach reach,
            @Nullable Difference difference,
            String... sections) {
        List<SectionId> about =
                List.of(sections).stream().map(consultation::section).toList();
        NewComment comment = new NewComment(
                Ids.next(),
                consultation.id(),
                about,
                null,
                organisation,
                role,
                stance,
                null,
                null,
                reach,
                difference,
                false,
                "The bus must come, says number " + Ids.next() + ".");
        ContributionId id = SystemWork.call(
                        () -> consultation.contributions().receive(author.id(), comment, Channel.WEB))
                .id();
        consultation.decides(() -> consultation.moderated().publish(id));
        return id;
    }

    /** So many new people who speak as this. */
    List<ContributionId> say(int people, SpeakerRole role, String... sections) {
        List<ContributionId> said = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            said.add(says(role, Stance.CONCERN, sections));
        }
        return said;
    }

    /** A theme of these, as a moderator would make it once the machine has read them; the machine is left out. */
    UUID theme(String title, List<ContributionId> members) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        UUID theme = Ids.next();
        jdbc.sql("""
                        INSERT INTO theme (id, consultation_id, section_id, stance, title, pinned, state, version, confirmed)
                        VALUES (:id, :consultation, :section, 'CONCERN', :title, FALSE, 'CONFIRMED', 1, '2026-05-04 09:00:00')
                        """)
                .param("id", theme)
                .param("consultation", consultation.id())
                .param("section", consultation.section("buses"))
                .param("title", title)
                .update();
        jdbc.sql("""
                        UPDATE theme_reading SET state = 'READ', voice = 'PERSON', author_id = contribution_id
                        WHERE contribution_id IN (:members)
                        """).param("members", members).update();
        members.forEach(member -> jdbc.sql(
                        "INSERT INTO theme_member (theme_id, contribution_id, origin) VALUES (:theme, :member, 'PLACED')")
                .param("theme", theme)
                .param("member", member)
                .update());
        return theme;
    }

    ContributionView read(ContributionId id) {
        return Objects.requireNonNull(
                context.getBean(Discussions.class).published(List.of(id)).get(id));
    }

    /** A statement about a section that quotes the first of these and carries the others. */
    void write(String section, List<ContributionId> carried) {
        ContributionView first = read(carried.getFirst());
        String words = "The bus must come";
        consultation.as(
                moderator,
                () -> context.getBean(StatementDesk.class)
                        .write(new StatementEdit(
                                consultation.id(),
                                section,
                                null,
                                0,
                                "People say that the bus must come.",
                                null,
                                List.of(Passage.of(first.id(), first.text(), 0, words.length())),
                                carried.subList(1, carried.size()))));
    }

    /** A signed summary of a section in which one statement quotes the first of these and carries the others. */
    void sign(String section, List<ContributionId> carried) {
        write(section, carried);
        leaveOutTheRest(section);
        SignedInPerson second = consultation.moderator();
        int version = consultation.as(
                moderator,
                () -> context.getBean(Workspaces.class)
                        .open(consultation.id(), section, ItemFilter.OPEN)
                        .orElseThrow()
                        .version());
        consultation.as(second, () -> context.getBean(Signing.class).sign(consultation.id(), section, version));
    }

    private void leaveOutTheRest(String section) {
        List<ContributionId> open;
        do {
            open = consultation.as(
                    moderator,
                    () -> context
                            .getBean(Workspaces.class)
                            .open(consultation.id(), section, ItemFilter.OPEN)
                            .orElseThrow()
                            .items()
                            .items()
                            .stream()
                            .map(item -> item.contribution().id())
                            .toList());
            open.forEach(id -> consultation.as(
                    moderator,
                    () -> context.getBean(LeavingOut.class)
                            .leaveOut(consultation.id(), section, id, "Said elsewhere.")));
        } while (!open.isEmpty());
    }
}

package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.changes.CarriedWords;
import org.throughline.changes.Comparing;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.PastComment;
import org.throughline.contributions.PastComments;
import org.throughline.contributions.State;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.NewConsultation;
import org.throughline.plans.PlanText;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** What it costs to publish the next version of a plan as long as the NHS Long Term Plan, about which ten thousand have spoken. */
@BenchTest
@Order(9)
class VersionBench {

    /** 136 pages of some 400 words. */
    private static final int SECTIONS = 60;

    private static final int PARAGRAPHS = 20;
    private static final int WORDS = 45;
    private static final int COMMENTS = 10_000;
    private static final int AT_ONCE = 1_000;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private Comparing comparing;

    @Autowired
    private CarriedWords words;

    @Autowired
    private Discussions discussions;

    @Test
    void the_next_version_of_a_long_plan() {
        BodyId body = SystemWork.call(() -> context.getBean(Bodies.class)
                .add("long-" + Ids.next(), "A body with a long plan", LocalDate.of(2018, 4, 1)));
        String slug = "long-" + Ids.next();
        Random random = new Random(20_190_107);
        List<List<String>> text = text(random);
        VersionView first = SystemWork.call(() -> plans.importMarkdown(markdown(slug, "first", text), body));
        SystemWork.run(() -> comparing.compare(first.plan().id()));
        List<ContributionId> said = say(consultation(first, body), first, random);
        text.forEach(section -> edit(section, random));

        long start = System.nanoTime();
        VersionView next = SystemWork.call(() -> plans.importMarkdown(markdown(slug, "next", text), body));
        double published = (System.nanoTime() - start) / 1e9;
        SystemWork.run(() -> comparing.compare(next.plan().id()));
        double compared = (System.nanoTime() - start) / 1e9;

        Report.line(
                "Publishing the next version of a plan of %d words, about which %d have spoken"
                        .formatted(next.words(), said.size()),
                "≤ 30 s",
                "%.1f s; with the comparison, in the background, %.1f s",
                published,
                compared);
        allAreCarried(said);
    }

    private void allAreCarried(List<ContributionId> said) {
        long start = System.nanoTime();
        int carried = 0;
        for (int from = 0; from < said.size(); from += 500) {
            carried += words.of(discussions
                            .published(said.subList(from, Math.min(said.size(), from + 500)))
                            .values())
                    .size();
        }
        Report.line(
                "Finding the words of all of them in it", "", "%.1f s, none lost", (System.nanoTime() - start) / 1e9);
        assertThat(carried).isEqualTo(COMMENTS);
    }

    private ConsultationView consultation(VersionView version, BodyId body) {
        LocalDate today = LondonTime.date(context.getBean(SettableClock.class).instant());
        NewConsultation asked = new NewConsultation(
                "",
                version.id(),
                "A long plan",
                "Read it.",
                "To hear from you.",
                List.of("All of it."),
                List.of("The money."),
                "Ada Fenwick, director",
                today.minusDays(2),
                today.plusDays(14),
                10,
                List.of("We read it."),
                ModerationPolicy.BEFORE,
                List.of("Be kind."));
        Consultations consultations = context.getBean(Consultations.class);
        var owner = new SignedInPerson(new PersonId(Ids.next()), "Rosalind", Set.of(new Grant(Role.OWNER, body)));
        ConsultationId id = CurrentPerson.as(owner, () -> {
            ConsultationId draft = consultations.draft(asked);
            consultations.announce(draft);
            return draft;
        });
        return consultations.byId(id).orElseThrow();
    }

    /** Each about one paragraph. */
    private List<ContributionId> say(ConsultationView consultation, VersionView version, Random random) {
        PersonId author = SystemWork.call(() -> {
            People people = context.getBean(People.class);
            PersonId person = people.register(Ids.next() + "@example.org", "Maud");
            people.consent(person, new Consent("", new Choices(true, true, false)));
            return person;
        });
        List<PlanText.Part> parts = plans.text(version.id()).orElseThrow().parts();
        List<ContributionId> said = new ArrayList<>();
        for (int step = 0; step < COMMENTS / AT_ONCE; step++) {
            List<PastComment> comments = IntStream.range(0, AT_ONCE)
                    .mapToObj(at -> comment(consultation, author, parts.get(random.nextInt(parts.size())), random))
                    .toList();
            SystemWork.run(() -> context.getBean(PastComments.class).take(consultation.id(), comments));
            comments.forEach(comment -> said.add(comment.id()));
        }
        return said;
    }

    private static PastComment comment(
            ConsultationView consultation, PersonId author, PlanText.Part part, Random random) {
        NewComment comment = new NewComment(
                Ids.next(),
                consultation.id(),
                List.of(part.section().id()),
                part.paragraphs().get(random.nextInt(part.paragraphs().size())).key(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                paragraph(random));
        return new PastComment(
                new ContributionId(Ids.next()),
                author,
                comment,
                State.PUBLISHED,
                consultation.opens().plusSeconds(60),
                Set.of());
    }

    private static List<List<String>> text(Random random) {
        List<List<String>> text = new ArrayList<>();
        for (int section = 0; section < SECTIONS; section++) {
            text.add(IntStream.range(0, PARAGRAPHS)
                    .mapToObj(at -> paragraph(random))
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
        return text;
    }

    private static String paragraph(Random random) {
        return IntStream.range(0, WORDS)
                .mapToObj(at -> "word" + random.nextInt(4_000))
                .collect(Collectors.joining(" ", "", "."));
    }

    /** A fifth is revised, one paragraph goes and one comes. */
    private static void edit(List<String> section, Random random) {
        for (int at = 0; at < section.size(); at += 5) {
            section.set(at, section.get(at).replaceFirst("word\\d+ word\\d+", "two others"));
        }
        section.remove(random.nextInt(section.size()));
        section.add(random.nextInt(section.size()), paragraph(random));
    }

    private static String markdown(String slug, String label, List<List<String>> text) {
        StringBuilder markdown = new StringBuilder("""
                ---
                slug: %s
                title: A long plan
                label: %s
                published: 2026-03-07
                ---

                # A long plan

                """.formatted(slug, label));
        for (int section = 0; section < text.size(); section++) {
            markdown.append("## Section %d\n\n{key: section-%d}\n\n".formatted(section, section))
                    .append(String.join("\n\n", text.get(section)))
                    .append("\n\n");
        }
        return markdown.toString();
    }
}

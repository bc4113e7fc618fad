package org.throughline.themes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.throughline.campaigns.CampaignSorting;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.SectionId;

/** A consultation in which people said different things about buses; read, and looked through for themes when a test says so. */
final class ACorpus {

    static final List<String> EVENING = List.of(
            "The last bus from the clinic leaves at six in the evening, too early for people who work.",
            "After six in the evening there is no bus back from the clinic at all.",
            "We need a later bus in the evening, because the clinic closes at eight.",
            "My evening appointment ends at seven and the last bus is gone by then.",
            "An evening bus until nine would let me keep my appointments at the clinic.");

    static final List<String> RAMP = List.of(
            "The ramp of the bus is broken and my wheelchair cannot get on.",
            "Drivers do not lower the ramp for wheelchair users like me.",
            "Twice this week the wheelchair ramp did not work and I was left standing.",
            "Wheelchair users need a ramp that works on every bus.");

    static final String LETTER = """
            Please keep the harbour clinic open on Saturdays. Many of us work on the boats all week and cannot come on \
            any other day, and the next clinic is an hour away by two buses that do not meet.""";

    /** The letter, and something that nobody else says. */
    static final String MORE =
            LETTER + " My daughter reads Braille, and no timetable at the harbour stop is printed in it.";

    static final String SINGLE = "Please print the timetable in Braille at the harbour stop.";

    private final ApplicationContext context;
    final AConsultation consultation;
    final SignedInPerson moderator;
    final List<ContributionId> said = new ArrayList<>();

    ACorpus(ApplicationContext context) {
        this.context = context;
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        moderator = consultation.moderator();
    }

    /** With both groups and the single voice. */
    static ACorpus read(ApplicationContext context) {
        ACorpus corpus = new ACorpus(context);
        EVENING.forEach(corpus::says);
        RAMP.forEach(corpus::says);
        corpus.says(SINGLE);
        corpus.read();
        return corpus;
    }

    /** Besides what it says otherwise, the letter of so many people and one who added to it. */
    static ACorpus withALetter(ApplicationContext context, int people) {
        ACorpus corpus = new ACorpus(context);
        EVENING.forEach(corpus::says);
        RAMP.forEach(corpus::says);
        for (int person = 0; person < people; person++) {
            corpus.says(LETTER);
        }
        corpus.says(MORE);
        corpus.read();
        return corpus;
    }

    ContributionId says(String text) {
        ContributionId id = consultation.published(text, "buses");
        said.add(id);
        return id;
    }

    /** Campaigns first, as far as there are any. */
    void read() {
        SystemWork.run(() -> context.getBean(CampaignSorting.class).sort(consultation.id()));
        context.getBean(Reader.class).readAll(consultation.id());
    }

    SectionId buses() {
        return consultation.section("buses");
    }

    /** Asks for proposals and lets the work be done. */
    List<ProposalView> looked() {
        ProposalDesk desk = context.getBean(ProposalDesk.class);
        consultation.as(moderator, () -> desk.look(consultation.id(), buses()));
        work();
        return consultation.as(moderator, () -> desk.open(consultation.id(), buses()));
    }

    void work() {
        RunRows runs = context.getBean(RunRows.class);
        var run = runs.latest(consultation.id(), buses()).orElseThrow();
        context.getBean(ProposalWork.class).work(new RunRows.Wanted(run.id(), consultation.id(), buses()));
    }

    /** A theme of what was said in these places. */
    ThemeView theme(String title, int from, int to) {
        Theme theme = Theme.confirmed(
                new ThemeId(Ids.next()),
                consultation.id(),
                new Lane(buses(), org.throughline.contributions.Stance.CONCERN),
                title,
                ThemeDesk.byHand(said.subList(from, to)));
        context.getBean(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(ThemeRows.class)
                        .insert(theme, consultation.view().opens()));
        return now(theme.id());
    }

    ThemeView now(ThemeId id) {
        return SystemWork.call(() -> context.getBean(Themes.class).known(id)).orElseThrow();
    }

    Standing standing() {
        return consultation
                .as(moderator, () -> context.getBean(SortingDesk.class).standings(consultation.id()))
                .of(buses());
    }
}

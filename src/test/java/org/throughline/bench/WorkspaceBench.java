package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Sayings;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.rings.Statements;
import org.throughline.summaries.ItemFilter;
import org.throughline.summaries.Items;
import org.throughline.summaries.LeavingOut;
import org.throughline.summaries.Passage;
import org.throughline.summaries.StatementDesk;
import org.throughline.summaries.StatementEdit;
import org.throughline.summaries.Workspaces;

/** What it costs to write the summary of a consultation in which very many have spoken, half of it carried already. */
@BenchTest
@Order(10)
class WorkspaceBench {

    private static final int STATEMENTS = 40;
    private static final int THEMES = 30;
    private static final int TURNS = 5;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private StatementDesk desk;

    @Autowired
    private LeavingOut leavingOut;

    @Autowired
    private Discussions discussions;

    private ConsultationView consultation;
    private List<ContributionId> said;

    @Test
    void the_workspace_of_a_crowded_consultation() {
        consultation = Place.consultation(context);
        said = new ArrayList<>();
        SystemWork.call(() -> context.getBean(Sayings.class).of(consultation.id()))
                .forEach(one -> said.add(one.id()));
        ReadTexts read = new ReadTexts(context, consultation.id(), said);
        read.vectors(new Random(20_190_107));
        read.themes(Place.near(10_000, context).section().id(), THEMES);
        var moderator = new SignedInPerson(
                new PersonId(Ids.next()), "Tom", Set.of(new Grant(Role.MODERATOR, consultation.body())));
        CurrentPerson.as(moderator, () -> {
            carryHalf();
            measure();
            return true;
        });
    }

    private void carryHalf() {
        int each = said.size() / 2 / STATEMENTS;
        for (int statement = 0; statement < STATEMENTS; statement++) {
            write(said.subList(statement * each, (statement + 1) * each));
        }
    }

    private Object write(List<ContributionId> sources) {
        ContributionId first = sources.getFirst();
        ContributionView read =
                Objects.requireNonNull(discussions.published(List.of(first)).get(first));
        return desk.write(new StatementEdit(
                consultation.id(),
                "",
                null,
                0,
                "They said it.",
                null,
                List.of(Passage.of(
                        first, read.text(), 0, Math.min(20, read.text().length()))),
                sources));
    }

    private void measure() {
        Iterator<ContributionId> open =
                said.subList(said.size() / 2, said.size()).iterator();
        String section = Place.near(10_000, context).section().key();
        tell("opening the whole", () -> open(""));
        tell("opening its section of most", () -> open(section));
        ContributionId next = Objects.requireNonNull(open("").next());
        tell("more of what was said", () -> workspaces.said(consultation.id(), "", ItemFilter.OPEN, next));
        tell("leaving out", () -> {
            leavingOut.leaveOut(consultation.id(), "", open.next(), "It is about another plan.");
            return true;
        });
        tell("opening after a statement was written", () -> write(next(open)), () -> open(""));
        tell("writing a statement", () -> write(next(open)));
    }

    private static List<ContributionId> next(Iterator<ContributionId> open) {
        return List.of(open.next(), open.next(), open.next());
    }

    private Items open(String part) {
        var workspace =
                workspaces.open(consultation.id(), part, ItemFilter.OPEN).orElseThrow();
        assertThat(workspace.coverage().open()).isEqualTo(workspace.items().all());
        return workspace.items();
    }

    private void tell(String what, Supplier<?> work) {
        tell(what, () -> true, work);
    }

    /** @param before done each time and not measured */
    private void tell(String what, Supplier<?> before, Supplier<?> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Double> milliseconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            var unusedBefore = before.get();
            long start = System.nanoTime();
            long allocated = threads.getCurrentThreadAllocatedBytes();
            var unusedWork = work.get();
            megabytes.add((threads.getCurrentThreadAllocatedBytes() - allocated) / 1_048_576.0);
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        var unused = before.get();
        Report.line(
                "Summary of %d contributions: %s".formatted(said.size(), what),
                "≤ 25 statements",
                "%d statements; %.0f ms; %.1f MB (medians of %d; the first %.0f ms)",
                Statements.during(work),
                median(milliseconds),
                median(megabytes),
                TURNS,
                milliseconds.getFirst());
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }
}

package org.throughline.demo;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.campaigns.CampaignSorting;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;

/**
 * Plays the demonstration world into an empty database before the first visitor is let in: the same services, rules and events as for
 * anybody else, at the times the seeds give.
 */
@Component
@Profile("seeded")
class DemoWorld implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final String CROWDED = "long-term-plan-2019";
    private static final int HISTORY_DAYS = 160;

    private final Bodies bodies;
    private final Cast cast;
    private final Societies societies;
    private final Shelf shelf;
    private final Polls polls;
    private final Voices voices;
    private final Umbrella umbrella;
    private final Helpers helpers;
    private final Gatherings gatherings;
    private final Bookshelves bookshelves;
    private final Chroniclers chroniclers;
    private final Readers readers;
    private final CampaignSorting sorting;
    private final Summarisers summarisers;
    private final Answerers answerers;
    private final Revisers revisers;
    private final Sorters sorters;
    private final Crowd crowd;
    private final SettableClock clock;
    private volatile boolean running;

    DemoWorld(
            Bodies bodies,
            Cast cast,
            Societies societies,
            Shelf shelf,
            Polls polls,
            Voices voices,
            Umbrella umbrella,
            Helpers helpers,
            Gatherings gatherings,
            Bookshelves bookshelves,
            Chroniclers chroniclers,
            Readers readers,
            CampaignSorting sorting,
            Summarisers summarisers,
            Answerers answerers,
            Revisers revisers,
            Sorters sorters,
            Crowd crowd,
            SettableClock clock) {
        this.bodies = bodies;
        this.cast = cast;
        this.societies = societies;
        this.shelf = shelf;
        this.polls = polls;
        this.voices = voices;
        this.umbrella = umbrella;
        this.helpers = helpers;
        this.gatherings = gatherings;
        this.bookshelves = bookshelves;
        this.chroniclers = chroniclers;
        this.readers = readers;
        this.sorting = sorting;
        this.summarisers = summarisers;
        this.answerers = answerers;
        this.revisers = revisers;
        this.sorters = sorters;
        this.crowd = crowd;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!bodies.all().isEmpty()) {
            return;
        }
        LOG.info("Filling the demonstration world; this happens once and takes some seconds");
        LocalDate today = LondonTime.date(clock.instant());
        clock.set(LondonTime.opening(today.minusDays(HISTORY_DAYS)));
        try {
            SystemWork.run(cast::enter);
            shelf.fill(today);
            polls.hold();
            voices.speak();
            umbrella.respond();
            helpers.help();
            gatherings.meet();
            bookshelves.fill();
            chroniclers.remember(today);
            readers.answer();
            summarisers.summarise(today);
            answerers.answer(today);
            revisers.revise(today);
            clock.reset();
            sorters.ask();
            societies.settle();
            SystemWork.run(() -> sorting.sort(shelf.consultation(CROWDED).id()));
            crowd.gather(shelf.consultation(CROWDED));
            polls.count();
        } finally {
            clock.reset();
        }
        LOG.info("The demonstration world is ready");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in a later phase. */
    @Override
    public int getPhase() {
        return 0;
    }
}

package org.throughline.priorities;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;

/** Counts by the clock, so also what closed while no server ran. */
@Component
class CountingRound {

    private final Counting counting;

    CountingRound(Counting counting) {
        this.counting = counting;
    }

    @Scheduled(
            fixedDelayString = "${throughline.priorities.counting.every:30s}",
            initialDelayString = "${throughline.priorities.counting.every:5s}")
    void count() {
        SystemWork.run(counting::count);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void check() {
        SystemWork.run(counting::check);
    }
}

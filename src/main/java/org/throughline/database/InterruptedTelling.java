package org.throughline.database;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets events be told that a server had taken up to tell again when it was killed. The registry hands out what is still to be told when a
 * server starts, and marks it; what is marked it passes over, also at the next start, so that whoever was to be told after two kills would
 * never be. Before the registry looks, the mark is taken away. Where another server is about to tell the same at that moment, it is told
 * twice, which every listener bears.
 */
@Component
class InterruptedTelling implements InitializingBean {

    private final JdbcClient jdbc;

    InterruptedTelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** While beans are made, which is before the registry hands anything out. */
    @Override
    public void afterPropertiesSet() {
        jdbc.sql("UPDATE EVENT_PUBLICATION SET STATUS = 'FAILED' WHERE STATUS = 'RESUBMITTED'")
                .update();
    }
}

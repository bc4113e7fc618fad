package org.throughline.themes;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Ids;

/**
 * Lets one server at a time do a piece of work in the background. Whoever holds a turn renews it with every step; a server that stops
 * loses it after a minute. By the clock of the database, which all servers share.
 */
@Component
class Turns {

    private static final String MINE_OR_OVER = "holder = :me OR until_at < UTC_TIMESTAMP(6)";

    private final JdbcClient jdbc;
    private final UUID me = Ids.next();

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the turn or renews it. @return false while another server holds it */
    boolean take(String work) {
        jdbc.sql("INSERT IGNORE INTO theme_turn (work, holder, until_at) VALUES (:work, :me, UTC_TIMESTAMP(6))")
                .param("work", work)
                .param("me", me)
                .update();
        return jdbc.sql(
                                "UPDATE theme_turn SET holder = :me, until_at = UTC_TIMESTAMP(6) + INTERVAL 60 SECOND WHERE work = :work AND ("
                                        + MINE_OR_OVER + ")")
                        .param("me", me)
                        .param("work", work)
                        .update()
                == 1;
    }
}

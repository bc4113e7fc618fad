package org.throughline.answers;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.people.PersonId;

/** Whom published answers concern, for the room that tells them. */
@Service
public class Touched {

    private final ReachRows rows;

    Touched(ReachRows rows) {
        this.rows = rows;
    }

    /** Those who were not told of this answer yet; from the end of the caller's transaction on they were. Nobody is handed out twice. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PersonId> take(AnswerId id) {
        List<PersonId> untold = rows.untold(id);
        rows.told(id);
        return untold;
    }
}

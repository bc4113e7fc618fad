package org.throughline.contributions.ui;

import java.util.Map;
import java.util.Optional;
import org.throughline.contributions.KeptDraft;
import org.throughline.contributions.Receipt;

/**
 * What a form does with what is written in it.
 *
 * @param <T> what the form makes
 */
public interface WritingDesk<T> {

    /**
     * Sends what somebody who is signed in has written; it is kept for good when this returns.
     *
     * @throws org.throughline.kernel.Refused with every reason beside its field
     */
    Receipt send(T written);

    /** Shows what comes next. */
    void sent(Receipt receipt);

    /** Keeps the fields as they stand. */
    void keep(Map<String, String> fields);

    /** What was kept, on whatever machine. */
    Optional<KeptDraft> kept();

    /** Forgets what was kept. */
    void forget();
}

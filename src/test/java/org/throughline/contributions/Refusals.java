package org.throughline.contributions;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/** What is refused, as "field: key". */
public final class Refusals {

    private Refusals() {}

    public static ListAssert<String> of(ThrowingCallable work) {
        var refused = Assertions.catchThrowableOfType(Refused.class, work);
        Assertions.assertThat(refused).as("a refusal").isNotNull();
        return Assertions.assertThat(
                refused.refusals().stream().map(Refusals::text).toList());
    }

    public static String text(Refusal refusal) {
        return refusal.field() + ": " + refusal.textKey();
    }
}

package org.throughline.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * On a transactional method of a service, beside {@code @Transactional}: when the database gives up on the transaction because
 * another one was in its way (deadlock, lock wait, serialisation failure), the whole of it runs again, at most five times, with
 * growing pauses that differ from caller to caller. Not for a change that lost to another version of the same aggregate: a person must
 * look at that first. Not inside another transaction, which would be lost as a whole.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(maxRetries = 5, delay = 15, jitter = 10, multiplier = 2, maxDelay = 400, predicate = Conflicts.class)
public @interface RetriedOnConflict {}

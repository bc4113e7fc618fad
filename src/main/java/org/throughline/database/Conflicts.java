package org.throughline.database;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells a transaction that would succeed if it ran again from one that would not. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class Conflicts implements MethodRetryPredicate {

    private static final Set<Integer> LOCK_WAIT_AND_DEADLOCK = Set.of(1205, 1213);
    private static final String ROLLED_BACK = "40";

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive()
                && Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(20)
                        .anyMatch(cause -> cause instanceof SQLException sql && isConflict(sql));
    }

    private static boolean isConflict(SQLException failure) {
        return LOCK_WAIT_AND_DEADLOCK.contains(failure.getErrorCode())
                || (failure.getSQLState() != null && failure.getSQLState().startsWith(ROLLED_BACK));
    }
}

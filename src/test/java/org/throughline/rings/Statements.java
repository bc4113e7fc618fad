package org.throughline.rings;

import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements of a piece of work on this thread: a page costs a constant number, whatever the data. */
public final class Statements {

    private Statements() {}

    /** How many statements the work sent to the database. */
    public static long during(Supplier<?> work) {
        QueryCountHolder.clear();
        var unused = work.get();
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    /**
     * How many statements a page costs whose reader is not the first: the fewest of three looks. What is kept for some seconds only may be
     * forgotten between two looks, on a machine that is busy with other things.
     */
    public static long whenKnown(Supplier<?> page) {
        return LongStream.generate(() -> during(page)).limit(3).min().orElseThrow();
    }

    /** Puts the counter between the application and its database. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Counting {

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source
                            ? ProxyDataSourceBuilder.create(source).countQuery().build()
                            : bean;
                }
            };
        }
    }
}

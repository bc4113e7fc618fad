package org.throughline.rings;

import java.util.function.Supplier;
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

package org.throughline.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Typed ids and instants in columns, the same way in every statement. */
@Configuration(proxyBeanMethods = false)
class ColumnTypes {

    @Bean
    NamedParameterJdbcTemplate namedParameterJdbcTemplate(JdbcTemplate template) {
        return new TypedParameters(template);
    }

    /** Named parameters may be ids, lists of ids and instants; rows may be mapped to records that hold them. */
    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcTemplate template) {
        var conversion = new DefaultConversionService();
        conversion.addConverter(new IdConverter());
        ColumnConverters.all().forEach(conversion::addConverter);
        return JdbcClient.create(template, conversion);
    }
}

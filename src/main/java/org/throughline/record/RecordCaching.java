package org.throughline.record;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** The record is the same for every reader, so any cache on the way may keep a page for a minute and ask whether it has changed. */
@Configuration(proxyBeanMethods = false)
class RecordCaching implements WebMvcConfigurer {

    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    @Bean
    FilterRegistrationBean<KeepingPages> keepingPages(KeptPages pages) {
        var filter = new FilterRegistrationBean<>(new KeepingPages(pages));
        filter.addUrlPatterns("/record", "/record/*");
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var caching = new WebContentInterceptor();
        caching.addCacheMapping(FOR_A_MINUTE, "/record", "/record/**");
        registry.addInterceptor(caching).addPathPatterns("/record", "/record/**");
    }
}

package org.throughline.site;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text of both faces: one file a room under texts/, read by Vaadin views, Thymeleaf pages and mails alike. */
@Configuration(proxyBeanMethods = false)
public class Texts {

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] rooms = new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties");
        // Not ResourceBundleMessageSource, which asks one room after the other for every text: this makes one table.
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(rooms)
                .map(room -> "classpath:texts/"
                        + Objects.requireNonNull(room.getFilename()).replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Bean
    I18NProvider i18nProvider(MessageSource messages) {
        return new Translations(messages);
    }

    /** Vaadin's way to the same texts. A missing text shows its key: ugly, and found by a test. */
    private record Translations(MessageSource messages) implements I18NProvider {

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.UK);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... parameters) {
            return Objects.requireNonNull(messages.getMessage(key, parameters, key, locale));
        }
    }
}

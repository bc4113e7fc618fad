package org.throughline.notifications;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lets the templates of mails be found under their whole names, the plain one as text and not as HTML. */
@Configuration(proxyBeanMethods = false)
class LetterTemplates {

    @Bean
    ClassLoaderTemplateResolver plainLetters() {
        return resolver("mail/*.txt", TemplateMode.TEXT);
    }

    @Bean
    ClassLoaderTemplateResolver htmlLetters() {
        return resolver("mail/*.html", TemplateMode.HTML);
    }

    private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setOrder(1);
        return resolver;
    }
}

package org.throughline.rings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.throughline.Throughline;

/**
 * The ring of tests that drive a browser against the whole application with the demonstration world in it. The class's name ends with
 * Journey; all of them share one server, one schema and one browser.
 */
@Tag("journey")
@SpringBootTest(classes = Throughline.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("seeded")
@ContextConfiguration(initializers = TestDatabase.FreshSchema.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JourneyTest {}

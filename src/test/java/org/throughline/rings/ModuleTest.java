package org.throughline.rings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.throughline.Throughline;

/**
 * The ring of tests that run services on the real database. All of them share one Spring context and so one schema: a test makes
 * what it needs and never counts on an empty table. A test class adds no bean, property or profile of its own, for that would start a
 * second context. What comes in for moderators is filed, votes are counted, and the log of decisions follows the ledger, when a test says so. {@link org.springframework.modulith.test.Scenario} is to be had as a parameter.
 */
@Tag("module")
@SpringBootTest(
        classes = Throughline.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "throughline.moderation.triage.every=1h",
            "throughline.campaigns.every=1h",
            "throughline.priorities.counting.every=1h",
            "throughline.decisions.every=1h"
        })
@ContextConfiguration(initializers = TestDatabase.FreshSchema.class)
@Import({TestClock.class, Statements.Counting.class})
@EnableScenarios
@ExtendWith(OwnNetwork.class)
@TestPropertySource(properties = "throughline.themes.read-every=1h")
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModuleTest {}

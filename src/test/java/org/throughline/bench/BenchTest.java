package org.throughline.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.throughline.Throughline;
import org.throughline.rings.Statements;
import org.throughline.rings.TestDatabase;

/**
 * The ring of benches: they measure the whole application with a crowd in it and write what they found in one table. Never a test of
 * time: a bench fails when the work fails or something is lost. Vectors are measured by themselves: in the application they are not worked
 * out here, which would keep one of few processors busy for minutes. ./mvnw -Pbench verify runs them, see docs/benchmark.md.
 */
@Tag("bench")
@SpringBootTest(
        classes = Throughline.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "throughline.demo.scale=${throughline.bench.comments:12500}",
            "throughline.demo.heavy-share=0.81",
            "throughline.themes.read-every=1h"
        })
@ActiveProfiles("seeded")
@ContextConfiguration(initializers = TestDatabase.FreshSchema.class)
@Import({Statements.Counting.class, ServerTimes.class})
@ExtendWith(Report.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BenchTest {}

package org.throughline.rings;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.throughline.contributions.ContributionView;

/** What the house forbids, so that it stays the house. */
@Tag("shape")
class ShapeTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.throughline");

    private static final Set<String> RULES =
            Set.of("Open", "SignedIn", "Moderating", "Owning", "Administering", "Internal");

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void no_text_becomes_markup_in_the_browser() {
        holds(noClasses().should().dependOnClassesThat().areAssignableTo(Html.class));
    }

    @Test
    void the_precompiled_bundle_serves_because_no_class_brings_client_code() {
        for (var annotation : List.of(NpmPackage.class, JsModule.class, JavaScript.class, CssImport.class)) {
            holds(noClasses().should().beAnnotatedWith(annotation));
        }
    }

    @Test
    void a_component_of_vaadins_own_brings_their_sheet_for_no_other_page_loads_it() {
        holds(noClasses()
                .that()
                .areNotAnnotatedWith(StyleSheet.class)
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.flow.component.(*)..")
                        .and(not(resideInAnyPackage(
                                "com.vaadin.flow.component.html..",
                                "com.vaadin.flow.component.page..",
                                "com.vaadin.flow.component.dependency..")))));
    }

    @Test
    void the_time_comes_from_the_clock_that_tests_can_set() {
        for (var time : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            holds(noClasses().should().callMethod(time, "now"));
        }
        holds(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.throughline.Throughline")
                .and()
                .doNotHaveFullyQualifiedName("org.throughline.kernel.SettableClock")
                .should()
                .callMethod(Clock.class, "systemUTC"));
    }

    @Test
    void nothing_is_printed_past_the_log_but_the_answers_of_commands() {
        holds(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.throughline.kernel.Terminal")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void commands_alone_answer_on_the_terminal() {
        holds(noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Command")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.throughline.kernel.Terminal"));
    }

    @Test
    void the_rules_of_tallies_are_pure() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.throughline.tallies")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.io..", "java.nio..", "java.sql..", "java.time.."));
    }

    @Test
    void what_is_said_for_an_organisation_is_the_organisations_and_a_discussion_alone_names_who_wrote_it() {
        holds(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.throughline.contributions.ui.ContributionCard")
                .and()
                .doNotHaveFullyQualifiedName(ContributionView.class.getName())
                .should()
                .callMethod(ContributionView.class, "representative"));
    }

    @Test
    void no_package_is_a_drawer_for_odds_and_ends() {
        holds(noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..impl..", "..dto..", "..config..", "..helper.."));
    }

    @Test
    void every_page_says_who_may_see_it() {
        holds(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(AnonymousAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class));
    }

    @Test
    void every_public_method_of_a_service_carries_exactly_one_rule() {
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(new ArchCondition<>("carry exactly one rule of the kernel") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var rules = method.getAnnotations().stream()
                                .map(JavaAnnotation::getRawType)
                                .filter(type -> "org.throughline.kernel".equals(type.getPackageName()))
                                .filter(type -> RULES.contains(type.getSimpleName()))
                                .count();
                        events.add(new SimpleConditionEvent(
                                method, rules == 1, "%s carries %d rules".formatted(method.getFullName(), rules)));
                    }
                }));
    }
}

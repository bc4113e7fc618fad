package org.throughline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;
import org.throughline.kernel.Administering;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.kernel.Owning;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.rings.ModuleTest;

/** Every public method of every service, tried by everybody: let in or turned away just as the rule on the method says. */
@ModuleTest
class ServiceAccessTests {

    private static final Map<Class<? extends Annotation>, Set<Visitor>> RULES = Map.of(
            Open.class, EnumSet.allOf(Visitor.class),
            SignedIn.class, EnumSet.complementOf(EnumSet.of(Visitor.STRANGER)),
            Moderating.class, EnumSet.of(Visitor.MODERATOR),
            Owning.class, EnumSet.of(Visitor.OWNER),
            Administering.class, EnumSet.of(Visitor.ADMIN),
            Internal.class, EnumSet.of(Visitor.SYSTEM));

    @Autowired
    ApplicationContext context;

    @TestFactory
    Stream<DynamicTest> a_service_lets_in_whom_its_rule_names_and_nobody_else() {
        return services()
                .flatMap(service -> publicMethods(service)
                        .flatMap(method -> Arrays.stream(Visitor.values())
                                .map(visitor -> DynamicTest.dynamicTest(
                                        visitor + " calls "
                                                + method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                                        () -> assertThat(isTurnedAway(service, method, visitor))
                                                .isEqualTo(!rule(method).contains(visitor))))));
    }

    @Test
    void there_are_services_to_try() {
        assertThat(services().flatMap(this::publicMethods).count()).isGreaterThan(20);
    }

    private Stream<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.throughline."));
    }

    private Stream<Method> publicMethods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static Set<Visitor> rule(Method method) {
        return RULES.entrySet().stream()
                .filter(rule -> method.isAnnotationPresent(rule.getKey()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElseThrow(() -> new AssertionError("No rule on " + method));
    }

    /**
     * Calls with nothing in its hands. Only the door's own answer counts: what a method says once it has been entered, for example that
     * nothing is nothing, or that a moderator of this body is none of that one, is the matter of its room's tests.
     */
    private static boolean isTurnedAway(Object service, Method method, Visitor visitor) {
        return SystemWork.as(visitor.arrives(), () -> {
            try {
                ReflectionUtils.makeAccessible(method);
                method.invoke(service, nothing(method));
                return false;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause() instanceof AuthorizationDeniedException denied
                        && isFromTheDoor(denied, method);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static boolean isFromTheDoor(AuthorizationDeniedException denied, Method method) {
        return Arrays.stream(denied.getStackTrace())
                .noneMatch(frame ->
                        frame.getClassName().equals(method.getDeclaringClass().getName())
                                && frame.getMethodName().equals(method.getName()));
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class
                        ? (Object) 0
                        : type == long.class ? (Object) 0L : type == boolean.class ? false : null)
                .toArray();
    }
}

package org.throughline.database;

import java.lang.reflect.Constructor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.throughline.kernel.Id;

/** Typed ids to BINARY(16) and back, for every record on the class path that is an {@link Id}. */
final class IdConverter implements GenericConverter {

    private static final Set<Class<?>> IDS = scan();

    private static Set<Class<?>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Id.class));
        return scanner.findCandidateComponents("org.throughline").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), Id.class.getClassLoader()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return IDS.stream()
                .flatMap(id -> Stream.of(new ConvertiblePair(id, byte[].class), new ConvertiblePair(byte[].class, id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return switch (source) {
            case null -> null;
            case Id id -> ColumnConverters.FromUuid.CONVERTER.convert(id.value());
            case byte[] bytes -> id(bytes, to.getType());
            default -> throw new IllegalArgumentException("Neither an id nor its bytes: " + from);
        };
    }

    private static Object id(byte[] bytes, Class<?> type) {
        Constructor<?> constructor = BeanUtils.getResolvableConstructor(type);
        return BeanUtils.instantiateClass(constructor, ColumnConverters.ToUuid.CONVERTER.convert(bytes));
    }
}

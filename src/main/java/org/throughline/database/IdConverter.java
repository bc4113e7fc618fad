package org.throughline.database;

import java.lang.reflect.Constructor;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.throughline.kernel.Id;

/** Typed ids to BINARY(16) and back, whatever record the {@link Id} is. */
final class IdConverter implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(Id.class, byte[].class), new ConvertiblePair(byte[].class, Id.class));
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

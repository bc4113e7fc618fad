package org.throughline.insight.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsTests {

    @ParameterizedTest
    @CsvSource({"1, 384", "511, 384", "512, 384", "1300, 384", "40, 2", "600, 7", "3, 21", "0, 384"})
    void every_product_is_the_same_to_the_bit_as_that_of_two_vectors(int size, int length) {
        Random random = new Random(7);
        float[][] vectors = IntStream.range(0, size)
                .mapToObj(number -> vector(length, random))
                .toArray(float[][]::new);
        float[] one = vector(length, random);
        Products products = Products.with(vectors);
        Products.Reader reader = products.reader();

        int seen = 0;
        for (int block = 0; block < products.blocks(); block++) {
            float[] found = reader.of(one, block);
            for (int other = products.from(block); other < products.to(block); other++) {
                assertThat(Float.floatToRawIntBits(found[other - products.from(block)]))
                        .isEqualTo(Float.floatToRawIntBits(Vectors.dot(one, vectors[other])));
                seen++;
            }
        }
        assertThat(seen).isEqualTo(size);
    }

    private static float[] vector(int length, Random random) {
        float[] vector = new float[length];
        for (int at = 0; at < length; at++) {
            vector[at] = (float) random.nextGaussian();
        }
        return vector;
    }
}

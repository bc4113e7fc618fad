package org.throughline.insight.vectors;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns texts into vectors of length one with BGE-small, quantised, from inside its jar. Nothing is fetched. Loaded when first used,
 * which takes a second or two; afterwards some hundred short texts a second for each core, the same bytes on any number of threads.
 */
public final class Embedder {

    /** Stored beside every vector: vectors of different models cannot be compared. */
    public static final String MODEL = "bge-small-en-v1.5-q/1.20.0-beta30";

    public static final int DIMENSIONS = 384;

    private static final int BATCH = 256;

    private Embedder() {}

    private static final class Loaded {
        private static final EmbeddingModel MODEL = load();

        private static EmbeddingModel load() {
            System.setProperty("ai.djl.offline", "true");
            if (System.getProperty("ENGINE_CACHE_DIR") == null && System.getenv("ENGINE_CACHE_DIR") == null) {
                System.setProperty("ENGINE_CACHE_DIR", cacheFolder().toString());
            }
            return new BgeSmallEnV15QuantizedEmbeddingModel();
        }
    }

    /** The tokenizer unpacks a native library; a service may have no home that it may write to. */
    private static Path cacheFolder() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return Files.isWritable(home)
                ? home.resolve(".djl.ai")
                : Path.of(System.getProperty("java.io.tmpdir"), "throughline-djl");
    }

    /** One vector for each text, in the same order. Equal texts are computed once. */
    public static float[][] vectors(List<String> texts) {
        Map<String, float[]> known = new LinkedHashMap<>();
        texts.forEach(text -> known.put(text, new float[0]));
        List<String> different = List.copyOf(known.keySet());
        for (int from = 0; from < different.size(); from += BATCH) {
            List<String> batch = different.subList(from, Math.min(different.size(), from + BATCH));
            var vectors = Loaded.MODEL
                    .embedAll(batch.stream().map(Embedder::segment).toList())
                    .content();
            for (int at = 0; at < batch.size(); at++) {
                known.put(batch.get(at), Vectors.unit(vectors.get(at).vector()));
            }
        }
        return texts.stream().map(known::get).toArray(float[][]::new);
    }

    /** The model refuses blank texts. */
    private static TextSegment segment(String text) {
        return TextSegment.from(text.isBlank() ? "." : text);
    }
}

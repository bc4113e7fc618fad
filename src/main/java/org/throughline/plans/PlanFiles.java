package org.throughline.plans;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/** Chooses how to read a file by its name, within a size that fits any plan. */
final class PlanFiles {

    static final int LARGEST = 10 * 1024 * 1024;

    private PlanFiles() {}

    static PlanDraft read(String fileName, byte[] file) {
        if (file.length > LARGEST) {
            throw refused("plans.refused.too-large");
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".txt")) {
            return MarkdownReader.read(utf8(file));
        }
        if (name.endsWith(".docx")) {
            return DocxReader.read(file);
        }
        throw refused("plans.refused.kind");
    }

    private static String utf8(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw refused("plans.refused.not-text");
        }
    }

    private static Refused refused(String textKey) {
        return new Refused(Refusal.at("file", textKey));
    }
}

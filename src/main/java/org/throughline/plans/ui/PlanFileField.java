package org.throughline.plans.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.throughline.forms.FormField;

/** Takes one file. However large a browser says that it is, never more than the limit is read into memory. */
@StyleSheet(Aura.STYLESHEET)
public final class PlanFileField extends FormField {

    private static final int LIMIT = 10 * 1024 * 1024;

    private final NativeButton choose = new NativeButton(getTranslation("plans.upload.file"));

    /** @param taken called with the name and the bytes, one more than the limit where the file is too large */
    public PlanFileField(SerializableBiConsumer<String, byte[]> taken) {
        super("", "file");
        choose.setId(focusId());
        choose.addClassName("tl-button");
        UploadHandler handler = event -> receive(event, taken);
        Upload upload = new Upload(handler);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".md", ".markdown", ".txt", ".docx");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("plans.upload.file.drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        addHint(getTranslation("plans.upload.file.hint"));
        add(upload);
        accept();
    }

    /** A file is read when it is chosen, and cannot be put back into the page. */
    @Override
    public String value() {
        return "";
    }

    @Override
    public void fill(String value) {
        // Nothing can be put in but by the person.
    }

    @Override
    public void onChange(Runnable change) {
        // Whoever makes the field is told of the file itself.
    }

    @Override
    protected Element described() {
        return choose.getElement();
    }

    private static void receive(UploadEvent event, SerializableBiConsumer<String, byte[]> taken) {
        try (InputStream file = event.getInputStream()) {
            byte[] bytes = file.readNBytes(LIMIT + 1);
            event.getUI().access(() -> taken.accept(event.getFileName(), bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

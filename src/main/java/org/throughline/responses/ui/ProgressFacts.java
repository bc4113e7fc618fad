package org.throughline.responses.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.throughline.responses.Progress;

/** How far the collecting of answers is, in numbers. */
final class ProgressFacts extends DescriptionList {

    ProgressFacts() {
        addClassName("tl-facts");
    }

    void show(Progress progress) {
        removeAll();
        fact("listed", getTranslation("responses.progress.members", progress.listed(), progress.notAsked()));
        fact(
                "mails",
                getTranslation(
                        "responses.progress.sent",
                        progress.lettersSent(),
                        progress.lettersSent() + progress.lettersWaiting() + progress.lettersDropped()));
        if (progress.lettersDropped() > 0) {
            fact("dropped", String.valueOf(progress.lettersDropped()));
        }
        fact("signed", getTranslation("responses.progress.signing", progress.allSigned(), progress.different()));
        fact("dissenting", String.valueOf(progress.dissenting()));
        fact("unanswered", String.valueOf(progress.unanswered()));
        if (progress.earlier() > 0) {
            fact("earlier", String.valueOf(progress.earlier()));
        }
    }

    private void fact(String key, String value) {
        add(new Term(getTranslation("responses.progress." + key)), new Description(value));
    }
}

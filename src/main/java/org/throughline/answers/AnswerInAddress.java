package org.throughline.answers;

import org.springframework.stereotype.Component;
import org.throughline.kernel.IdInAddress;

/** An answer that is published. */
@Component
final class AnswerInAddress extends IdInAddress {

    AnswerInAddress(Answers answers) {
        super("answer", id -> answers.answer(new AnswerId(id)).isPresent());
    }
}

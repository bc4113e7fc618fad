package org.throughline.responses;

import org.springframework.stereotype.Component;
import org.throughline.kernel.IdInAddress;
import org.throughline.people.CurrentPerson;

/** A response that the person who asks may read, or one that they write. */
@Component
final class ResponseInAddress extends IdInAddress {

    ResponseInAddress(Responses responses, ResponseDesk desk) {
        super(
                "response",
                id -> CurrentPerson.id().isPresent()
                                && desk.open(new ResponseId(id)).isPresent()
                        || responses.byId(new ResponseId(id)).isPresent());
    }
}

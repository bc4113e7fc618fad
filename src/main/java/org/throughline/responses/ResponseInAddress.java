package org.throughline.responses;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.kernel.Ids;
import org.throughline.people.CurrentPerson;

/** A response that the person who asks may read, or one that they write. */
@Component
final class ResponseInAddress implements AddressPart {

    private final Responses responses;
    private final ResponseDesk desk;

    ResponseInAddress(Responses responses, ResponseDesk desk) {
        this.responses = responses;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "response";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return Ids.parse(address.getOrDefault(name(), ""))
                .map(ResponseId::new)
                .filter(id -> CurrentPerson.id().isPresent() && desk.open(id).isPresent()
                        || responses.byId(id).isPresent())
                .isPresent();
    }
}

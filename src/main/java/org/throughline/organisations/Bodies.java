package org.throughline.organisations;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Open;

/** Bodies that consult. Their names are dated data: bodies are merged and abolished. */
@Service
public class Bodies {

    @Open
    public List<BodyView> all() {
        throw new UnsupportedOperationException();
    }

    @Open
    public Optional<BodyView> byId(BodyId id) {
        throw new UnsupportedOperationException();
    }
}

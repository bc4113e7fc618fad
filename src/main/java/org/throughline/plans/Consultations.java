package org.throughline.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Open;

/** Consultations: what is asked, of what, until when, and who decides. */
@Service
public class Consultations {

    /** Every announced consultation, the open ones first, then the coming, then the closed, each by closing date. */
    @Open
    public List<ConsultationView> announced() {
        throw new UnsupportedOperationException();
    }

    @Open
    public Optional<ConsultationView> bySlug(String slug) {
        throw new UnsupportedOperationException();
    }

    /** The consultation; kept in memory for a short while, since every submission asks for it. */
    @Open
    public Optional<ConsultationView> byId(ConsultationId id) {
        throw new UnsupportedOperationException();
    }
}

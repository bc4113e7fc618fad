package org.throughline.record;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** An address that names what the record does not have, or does not have yet: 404. */
final class NotInRecord extends ResponseStatusException {

    NotInRecord() {
        super(HttpStatus.NOT_FOUND);
    }
}

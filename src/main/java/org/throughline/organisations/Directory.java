package org.throughline.organisations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;

/** Finding an organisation by its name. */
@Service
public class Directory {

    private final DirectoryQueries queries;

    Directory(DirectoryQueries queries) {
        this.queries = queries;
    }

    /**
     * Organisations whose names hold these words, by name, twenty at a time.
     *
     * @param words empty for all
     * @param after what the step before gave as next
     */
    @Open
    @Transactional(readOnly = true)
    public OrganisationStep find(String words, @Nullable String after) {
        return queries.named(words, after);
    }
}

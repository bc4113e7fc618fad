package org.throughline.plans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Open;

/** Plans and their texts. A version never changes, so what is read here may be kept. */
@Service
public class Plans {

    /** The contents of a version in document order. */
    @Open
    public List<ContentsEntry> contents(VersionId version) {
        throw new UnsupportedOperationException();
    }

    /** A section by its key in addresses. */
    @Open
    public Optional<SectionView> section(VersionId version, String key) {
        throw new UnsupportedOperationException();
    }

    /** Sections by identity; those that are not in this version are left out. */
    @Open
    public Map<SectionId, SectionRef> sections(VersionId version, Collection<SectionId> ids) {
        throw new UnsupportedOperationException();
    }
}

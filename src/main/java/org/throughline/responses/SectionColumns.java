package org.throughline.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.plans.SectionId;

/** The sections of a part of a response as the one text of their column. */
final class SectionColumns {

    private SectionColumns() {}

    static String of(List<SectionId> sections) {
        return sections.stream().map(section -> section.value().toString()).collect(Collectors.joining(","));
    }

    static List<SectionId> sections(ResultSet row) throws SQLException {
        return Stream.of(Columns.text(row, "sections").split(",", -1))
                .flatMap(id -> Ids.parse(id).stream())
                .map(SectionId::new)
                .toList();
    }
}

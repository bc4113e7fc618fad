package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class GlossaryTests {

    @Autowired
    private Glossary glossary;

    @Test
    void imported_terms_are_there_at_once_and_an_import_replaces_what_a_term_meant() {
        String term = "Term " + Ids.next();
        SystemWork.run(() -> glossary.importCsv("term,also,meaning\n" + term + ",T1;T2,\"One, two\"\n"));
        assertThat(glossary.terms()).contains(new Glossary.Term(term, List.of("T1", "T2"), "One, two"));

        SystemWork.run(() -> glossary.importCsv("term,also,meaning\n" + term + ",,Three\n"));
        assertThat(glossary.terms()).contains(new Glossary.Term(term, List.of(), "Three"));
        assertThat(Statements.during(() -> glossary.terms())).isZero();
    }
}

package org.throughline.tallies.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.tallies.Ballots.Kind;
import org.throughline.tallies.Option;
import org.throughline.tallies.Sentence;

class PabulibReaderTests {

    private static final String META = "META\nkey;value\nbudget;10\nvote_type;approval\n";
    private static final String PROJECTS = "PROJECTS\nproject_id;cost\n1;4\n2;5\n";
    private static final String VOTES = "VOTES\nvoter_id;vote\n";

    private static ElectionFile read(String text) throws IOException {
        return PabulibReader.read(new StringReader(text));
    }

    private static Refusal refused(String text) {
        return catchThrowableOfType(Refused.class, () -> read(text)).refusals().getFirst();
    }

    private static ElectionFile of(String type, String votes) throws IOException {
        return read(META.replace("approval", type) + PROJECTS + votes);
    }

    @Test
    void the_three_sections_become_an_election() throws IOException {
        ElectionFile file = read(META + PROJECTS + VOTES + "a;1,2\nb;2\nc;\n");

        assertThat(file.budget()).isEqualByComparingTo("10");
        assertThat(file.options()).extracting(Option::id).containsExactly("1", "2");
        assertThat(file.election().ballots().voters()).isEqualTo(3);
        assertThat(file.election().ballots().mentions()).containsExactly(1, 2);
        assertThat(file.about()).containsEntry("vote_type", "approval");
        assertThat(file.remarks()).isEmpty();
    }

    @Test
    void columns_may_stand_in_any_order_and_there_may_be_others() throws IOException {
        ElectionFile file = read(META
                + "PROJECTS\nname;latitude;cost;project_id\nPond;52.1;4;1\n;;5;2\n"
                + "VOTES\nvote;age;voter_id\n2,1;40;a\n");

        assertThat(file.options()).extracting(Option::name).containsExactly("Pond", "2");
        assertThat(file.election().ballots().mentions()).containsExactly(1, 1);
    }

    @Test
    void a_byte_order_mark_blank_lines_spaces_and_small_letters_do_not_matter() throws IOException {
        ElectionFile file = read("\uFEFFmeta\r\nkey; value\r\n\r\nbudget; 10\r\nvote_type; Approval\r\n;;\r\n"
                + "Projects;;\r\nproject_id; cost\r\n1; 4\r\n 2 ; 5\r\n\r\nvotes\r\nvoter_id; vote\r\n a; 1 , 2 \r\n");

        assertThat(file.election().ballots().mentions()).containsExactly(1, 1);
    }

    @Test
    void a_quoted_cell_may_hold_semicolons_marks_and_line_breaks() throws IOException {
        ElectionFile file =
                read(META + "PROJECTS\nproject_id;name;cost\n1;\"The \"\"old\"\" pond;\npart 2\";4\n2;A \"new\" one;5\n"
                        + VOTES + "a;\"1,2\"\n");

        assertThat(file.options())
                .extracting(Option::name)
                .containsExactly("The \"old\" pond;\npart 2", "A \"new\" one");
        assertThat(file.election().ballots().mentions()).containsExactly(1, 1);
    }

    @Test
    void amounts_have_decimals_after_a_dot_or_a_comma() throws IOException {
        ElectionFile file =
                read(META.replace(";10", ";\"10,5\"") + "PROJECTS\nproject_id;cost\n1;1.25\n2;3,5\n" + VOTES);

        assertThat(file.budget()).isEqualByComparingTo("10.5");
        assertThat(file.election().cost(List.of(0, 1))).isEqualByComparingTo("4.75");
    }

    @Test
    void a_project_named_twice_on_a_ballot_is_named_once() throws IOException {
        assertThat(of("approval", VOTES + "a;1,1\n").election().ballots().mentions())
                .containsExactly(1, 0);
        assertThat(of("ordinal", VOTES + "a;2,1,2\n").election().ballots().choices(0))
                .containsExactly(1, 0);
    }

    @Test
    void each_type_of_vote_is_read_as_what_it_is() throws IOException {
        assertThat(of("choose-1", VOTES + "a;1\n").election().ballots().kind()).isEqualTo(Kind.APPROVAL);
        assertThat(of("ordinal", VOTES + "a;2,1\n").election().ballots().kind()).isEqualTo(Kind.RANKING);
        assertThat(of("cumulative", "VOTES\nvote;points\n2,1;3,7\n")
                        .election()
                        .ballots()
                        .points(0))
                .containsExactly(7, 3);
    }

    @Test
    void points_may_have_decimals_and_be_negative() throws IOException {
        ElectionFile file = of("scoring", "VOTES\nvote;points\n1;3\n1,2;2.5,-1\n");

        assertThat(file.election().ballots().decimals()).isEqualTo(1);
        assertThat(file.election().ballots().points(0)).containsExactly(30);
        assertThat(file.election().ballots().points(1)).containsExactly(25, -10);
    }

    @Test
    void ballots_may_say_their_group_and_whether_they_belong_to_a_campaign() throws IOException {
        ElectionFile file = read(META + PROJECTS
                + "VOTES\nvoter_id;vote;group;campaign\na;1;carers;0\nb;1;staff;1\nc;2;carers;\nd;2;staff;1\n");

        assertThat(file.groups()).containsOnlyKeys("carers", "staff");
        assertThat(file.groups().get("carers").mentions()).containsExactly(1, 1);
        assertThat(file.election().ballots().mentions()).containsExactly(2, 2);
        assertThat(file.withoutCampaigns().ballots().mentions()).containsExactly(1, 1);
    }

    @Test
    void what_is_odd_but_readable_is_remarked() throws IOException {
        ElectionFile file = read(
                META + "num_votes;3\nnum_projects;9\nmin_length;1\nmax_length;1\n" + PROJECTS + VOTES + "a;1,2\nb;\n");

        assertThat(file.remarks())
                .containsExactly(
                        Sentence.of("tallies.file.num_projects", 9L, 2L),
                        Sentence.of("tallies.file.num_votes", 3L, 2L),
                        Sentence.of("tallies.file.too-short", 1L, 0L),
                        Sentence.of("tallies.file.too-long", 1L, 2L));
    }

    @Test
    void what_cannot_be_meant_is_refused_with_its_line() {
        assertThat(refused(META + PROJECTS + VOTES + "a;1\nb;3\n"))
                .isEqualTo(Refusal.of("tallies.file.unknown-project", 12, "3"));
        assertThat(refused(META.replace("approval", "lottery") + PROJECTS + VOTES))
                .isEqualTo(Refusal.of("tallies.file.vote-type", 4, "lottery"));
        assertThat(refused(META + PROJECTS + "1;7\n" + VOTES)).isEqualTo(Refusal.of("tallies.file.twice", 9, "1"));
        assertThat(refused(META + "PROJECTS\nproject_id;cost\n1;many\n"))
                .isEqualTo(Refusal.of("tallies.file.no-number", 7, "cost", "many"));
        assertThat(refused(META + "PROJECTS\nproject_id;cost\n1;-1\n"))
                .isEqualTo(Refusal.of("tallies.file.negative", 7, "cost", "-1"));
        assertThat(refused(META + "PROJECTS\nproject_id;cost\n1;4;5\n"))
                .isEqualTo(Refusal.of("tallies.file.too-many-cells", 7, 3, 2));
        assertThat(refused(META + "PROJECTS\nproject_id;cost\n1;1E999999999\n"))
                .extracting(Refusal::textKey)
                .isEqualTo("tallies.file.no-number");
        assertThat(refused(META.replace("approval", "scoring") + PROJECTS + "VOTES\nvote;points\n1,2;3\n"))
                .isEqualTo(Refusal.of("tallies.file.points", 11, 2, 1));
    }

    @Test
    void a_file_in_disorder_is_refused() {
        assertThat(refused("")).isEqualTo(Refusal.of("tallies.file.section-missing", "META"));
        assertThat(refused(META + PROJECTS)).isEqualTo(Refusal.of("tallies.file.section-missing", "VOTES"));
        assertThat(refused("budget;10\n")).isEqualTo(Refusal.of("tallies.file.no-section", 1));
        assertThat(refused(META + VOTES)).isEqualTo(Refusal.of("tallies.file.section-order", 5, "VOTES"));
        assertThat(refused(META + PROJECTS + "PROJECTS\n"))
                .isEqualTo(Refusal.of("tallies.file.section-order", 9, "PROJECTS"));
        assertThat(refused("META\nkey;value\nvote_type;approval\n" + PROJECTS + VOTES))
                .isEqualTo(Refusal.of("tallies.file.meta-missing", "budget"));
        assertThat(refused(META + "PROJECTS\nproject_id;price\n"))
                .isEqualTo(Refusal.of("tallies.file.column-missing", 6, "cost"));
        assertThat(refused(META + PROJECTS + VOTES + "a;\"1\n")).isEqualTo(Refusal.of("tallies.file.quote", 11));
    }
}

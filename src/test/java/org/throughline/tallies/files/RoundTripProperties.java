package org.throughline.tallies.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.throughline.tallies.BallotBox;
import org.throughline.tallies.Ballots;
import org.throughline.tallies.Ballots.Kind;
import org.throughline.tallies.Option;
import org.throughline.tallies.files.ElectionFile.Part;

class RoundTripProperties {

    private static final int OPTIONS = 4;
    private static final String TRICKY = "ab;\"\n',1 é";

    @Provide
    Arbitrary<ElectionFile> files() {
        Arbitrary<Kind> kinds = Arbitraries.of(Kind.class);
        return kinds.flatMap(kind -> Combinators.combine(
                        texts().list().ofSize(OPTIONS),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal(1_000_000))
                                .ofScale(2)
                                .list()
                                .ofSize(OPTIONS + 1),
                        texts(),
                        parts(kind))
                .as((names, amounts, description, parts) -> new ElectionFile(
                        Map.of("description", description),
                        options(names, amounts),
                        amounts.getLast(),
                        parts,
                        List.of())));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(TRICKY.toCharArray())
                .ofMaxLength(8)
                .map(String::strip);
    }

    private static List<Option> options(List<String> names, List<BigDecimal> amounts) {
        return IntStream.range(0, OPTIONS)
                .mapToObj(place -> new Option("P" + place, "n" + names.get(place), amounts.get(place)))
                .toList();
    }

    private static Arbitrary<List<Part>> parts(Kind kind) {
        return Combinators.combine(ballots(kind), ballots(kind), ballots(kind))
                .as((one, two, three) -> List.of(
                        new Part("carers", false, one),
                        new Part("carers", true, two),
                        new Part("staff; paid", false, three)));
    }

    private static Arbitrary<Ballots> ballots(Kind kind) {
        Arbitrary<List<Integer>> ballot = Arbitraries.integers()
                .between(0, OPTIONS - 1)
                .list()
                .uniqueElements()
                .ofMaxSize(OPTIONS);
        return ballot.list().ofMinSize(1).ofMaxSize(6).map(cast -> {
            BallotBox box = new BallotBox(kind, OPTIONS);
            cast.forEach(choices -> {
                int[] chosen = choices.stream().mapToInt(Integer::intValue).toArray();
                if (kind == Kind.POINTS) {
                    box.add(
                            chosen,
                            choices.stream().mapToLong(choice -> 1 - choice).toArray(),
                            1);
                } else {
                    box.add(chosen);
                }
            });
            return box.counted();
        });
    }

    private static String written(ElectionFile file) throws IOException {
        StringBuilder text = new StringBuilder();
        PabulibWriter.write(file, text);
        return text.toString();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 400)
    void what_is_written_is_read_as_it_was(@ForAll("files") ElectionFile file) throws IOException {
        ElectionFile read = PabulibReader.read(new StringReader(written(file)));

        assertThat(read.options()).isEqualTo(plain(file.options()));
        assertThat(read.budget()).isEqualByComparingTo(file.budget());
        assertThat(read.about()).containsAllEntriesOf(file.about());
        assertThat(read.election().ballots()).isEqualTo(file.election().ballots());
        assertThat(read.groups()).isEqualTo(file.groups());
        assertThat(read.withoutCampaigns().ballots())
                .isEqualTo(file.withoutCampaigns().ballots());
        assertThat(read.remarks()).isEmpty();
    }

    private static List<Option> plain(List<Option> options) {
        return options.stream()
                .map(option -> new Option(
                        option.id(),
                        option.name(),
                        new BigDecimal(option.cost().stripTrailingZeros().toPlainString())))
                .toList();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 100)
    void the_file_does_not_tell_in_which_order_ballots_were_cast(@ForAll("files") ElectionFile file)
            throws IOException {
        ElectionFile reversed = new ElectionFile(
                file.about(),
                file.options(),
                file.budget(),
                file.parts().reversed().stream()
                        .map(part -> new Part(part.group(), part.isCampaign(), reversed(part.ballots())))
                        .toList(),
                List.of());

        assertThat(votes(reversed)).isEqualTo(votes(file));
    }

    private static Ballots reversed(Ballots ballots) {
        BallotBox box = new BallotBox(ballots.kind(), ballots.options());
        IntStream.range(0, ballots.size())
                .map(number -> ballots.size() - 1 - number)
                .forEach(ballot -> {
                    if (ballots.kind() == Kind.POINTS) {
                        box.add(ballots.choices(ballot), ballots.points(ballot), ballots.people(ballot));
                    } else {
                        box.add(ballots.choices(ballot), ballots.people(ballot));
                    }
                });
        return box.counted();
    }

    private static String votes(ElectionFile file) throws IOException {
        return written(file).lines().dropWhile(line -> !"VOTES".equals(line)).collect(Collectors.joining("\n"));
    }
}

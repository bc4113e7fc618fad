package org.throughline.priorities;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is published of each vote when the ballot closes, whoever cast it: the SHA-256 of a text with the vote and the secret of its
 * receipt. Who has the receipt makes it again and finds it in the list; who has not can make nothing of it.
 */
public final class Commitment {

    private Commitment() {}

    /** The text that is hashed: four lines, each with a line break at its end. */
    public static String text(BallotView ballot, Vote vote, Secret secret) {
        return "throughline vote 1\nballot %s\nvote %s\nsecret %s\n"
                .formatted(ballot.id().value(), written(ballot, vote), secret.hex());
    }

    /** The hash of that text in small hexadecimal digits. */
    public static String of(BallotView ballot, Vote vote, Secret secret) {
        return sha256(text(ballot, vote, secret).getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of these bytes in small hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The vote by the keys of its options: in their order in a ranking, else in that of the alphabet. Reasons are left out. */
    private static String written(BallotView ballot, Vote vote) {
        Map<OptionId, String> keys = ballot.options().stream()
                .collect(Collectors.toMap(BallotView.OptionView::id, BallotView.OptionView::key));
        List<String> parts = switch (vote) {
            case Vote.Withdrawn none -> List.of();
            case Vote.Chosen chosen ->
                sorted(chosen.options().stream().map(keys::get).toList());
            case Vote.Ranked ranked -> ranked.order().stream().map(keys::get).toList();
            case Vote.Points points -> pairs(points.points(), keys);
            case Vote.Stances stances -> pairs(stances.stances(), keys);
            case Vote.Levels levels ->
                pairs(
                        levels.levels().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        answer -> answer.getValue().level())),
                        keys);
        };
        return String.join(",", parts);
    }

    private static List<String> pairs(Map<OptionId, ?> answers, Map<OptionId, String> keys) {
        return sorted(answers.entrySet().stream()
                .map(answer -> keys.get(answer.getKey()) + "=" + answer.getValue())
                .toList());
    }

    private static List<String> sorted(List<String> parts) {
        return parts.stream().sorted().toList();
    }
}

package org.throughline.priorities;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The kind of a ballot in its columns: a word, a number to choose or to give, so many places, and a sum of money. */
final class KindColumns {

    private KindColumns() {}

    static MapSqlParameterSource of(BallotKind kind) {
        return switch (kind) {
            case BallotKind.ChooseUpTo choose -> columns("CHOOSE", choose.most(), 0, null);
            case BallotKind.RankYourTop rank -> columns("RANK", rank.most(), 0, null);
            case BallotKind.SharePoints share -> columns("POINTS", share.points(), share.places(), null);
            case BallotKind.ShareBudget budget -> columns("BUDGET", 0, 0, budget.limit());
            case BallotKind.AgreeOrNot agree -> columns("AGREE", 0, 0, null);
            case BallotKind.BestLevel level -> columns("LEVEL", 0, 0, null);
        };
    }

    private static MapSqlParameterSource columns(String kind, int number, int places, @Nullable BigDecimal budget) {
        return new MapSqlParameterSource()
                .addValue("kind", kind)
                .addValue("choose", number)
                .addValue("places", places)
                .addValue("budget", budget);
    }

    static BallotKind read(ResultSet row) throws SQLException {
        int number = row.getInt("choose");
        String kind = row.getString("kind");
        return switch (kind) {
            case "CHOOSE" -> new BallotKind.ChooseUpTo(number);
            case "RANK" -> new BallotKind.RankYourTop(number);
            case "POINTS" -> new BallotKind.SharePoints(number, row.getInt("places"));
            case "BUDGET" -> new BallotKind.ShareBudget(row.getBigDecimal("budget"));
            case "AGREE" -> new BallotKind.AgreeOrNot();
            case "LEVEL" -> new BallotKind.BestLevel();
            default -> throw new IllegalStateException("No kind of ballot: " + kind);
        };
    }
}

package ua.opencities.portal.admin.season;

import java.util.LinkedHashMap;
import java.util.Map;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.season.board.SeasonFigures;
import ua.opencities.programme.season.json.SeasonJson;
import ua.opencities.shared.MoneyJson;

/**
 * A season in figures.
 *
 * @param stages councils of each stage, also where there is none
 * @param fees of all councils whose fee is known
 * @param approved the year's money of approved programmes
 */
public record SeasonFiguresJson(
    SeasonJson season,
    long councils,
    long blocked,
    long late,
    Map<String, Long> stages,
    MoneyJson fees,
    MoneyJson planned,
    MoneyJson approved) {
  static SeasonFiguresJson of(SeasonBoard.View board) {
    SeasonFigures it = board.figures();
    var stages = new LinkedHashMap<String, Long>();
    it.stages().forEach((stage, counted) -> stages.put(stage.name(), counted.councils()));
    return new SeasonFiguresJson(
        SeasonJson.of(board.season()),
        it.councils(),
        it.blocked(),
        it.late(),
        stages,
        MoneyJson.of(it.fees()),
        MoneyJson.of(it.planned()),
        MoneyJson.of(it.approved()));
  }
}

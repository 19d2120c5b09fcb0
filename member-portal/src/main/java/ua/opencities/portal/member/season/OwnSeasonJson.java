package ua.opencities.portal.member.season;

import ua.opencities.programme.season.board.CouncilSeason;
import ua.opencities.programme.season.json.CouncilSeasonJson;
import ua.opencities.programme.season.json.SeasonJson;

/** A season and the council's own part in it. */
public record OwnSeasonJson(SeasonJson season, CouncilSeasonJson council) {
  static OwnSeasonJson of(CouncilSeason.View it) {
    return new OwnSeasonJson(
        SeasonJson.of(it.season()), CouncilSeasonJson.of(it.council(), it.today()));
  }
}

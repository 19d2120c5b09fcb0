package ua.opencities.portal.member.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.report.year.CouncilYear;
import ua.opencities.report.year.YearHelp;
import ua.opencities.report.year.YearTool;

/**
 * What the rooms know that a council had for its fee in a year, to be put before the clerk who
 * writes the report. In Ukrainian whoever reads: it goes into a paper.
 */
final class Gains {
  private Gains() {}

  static List<String> of(CouncilYear year, YearHelp help) {
    List<String> gains = new ArrayList<>();
    for (YearTool tool : year.tools())
      gains.add(tool.name(Language.UK) + ": з " + DateInWords.official(tool.since()));
    if (year.programme().isPresent())
      gains.add("документи програми: проєкти рішень, програма і паспорт");
    told("поради й зауваження до проєктів програми", help.advice()).ifPresent(gains::add);
    told("листи асоціації", help.letters()).ifPresent(gains::add);
    return gains;
  }

  private static Optional<String> told(String what, YearHelp.Count count) {
    return count
        .last()
        .map(day -> what + ": " + count.times() + ", востаннє " + DateInWords.official(day));
  }
}

package ua.opencities.programme.paper;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.language.AmountInWords;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;

/** The money of a programme as its papers print it. */
final class Sums {
  private static final List<Column> BY_YEAR =
      List.of(
          Column.centred("Рік", 15), Column.of("За рахунок", 55), Column.sums("Обсяг, грн", 30));

  private Sums() {}

  /** «12 000,00 грн (дванадцять тисяч гривень 00 копійок)». */
  static String inFiguresAndWords(PaperFacts facts) {
    var total = facts.text().total();
    return UkrainianNumbers.hryvnias(total) + " (" + AmountInWords.of(total) + ")";
  }

  /** One clause; several years stand in a table under it. */
  static Paper numbered(Paper paper, String number, PaperFacts facts) {
    Words clause =
        Words.of("Визначити обсяг фінансування Програми: ")
            .and(facts.marked(ProgrammePart.Funding.class, inFiguresAndWords(facts)));
    if (facts.text().years().size() == 1) return paper.numbered(number, clause.and("."));
    return table(paper.numbered(number, clause.and(", у тому числі за роками:")), facts);
  }

  static Paper table(Paper paper, PaperFacts facts) {
    List<List<Words>> rows = new ArrayList<>();
    for (int year : facts.text().years())
      for (FundingLine line : facts.text().funding().lines())
        if (line.year() == year && line.amount().isPositive())
          rows.add(
              List.of(
                  Words.of(String.valueOf(year)),
                  Words.of(line.source() + line.purpose().map(it -> " (" + it + ")").orElse("")),
                  facts.marked(
                      ProgrammePart.Funding.class, UkrainianNumbers.amount(line.amount()))));
    if (rows.isEmpty()) return paper;
    return paper.table(
        BY_YEAR,
        rows,
        List.of(
            Words.NONE,
            Words.of("Разом"),
            Words.of(UkrainianNumbers.amount(facts.text().total()))));
  }
}

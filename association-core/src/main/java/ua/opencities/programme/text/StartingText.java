package ua.opencities.programme.text;

import static ua.opencities.document.markup.Field.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.opencities.council.CouncilCard;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.FieldList;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.Paper;
import ua.opencities.shared.Money;

/**
 * What a new programme says before its clerk has changed anything: a wording in the markup of
 * papers, whose headings tell the parts of the programme apart.
 */
public final class StartingText {
  /** Of the wording among those of papers. */
  public static final String KIND = "starting-text";

  public static final FieldList FIELDS =
      new FieldList(
          "starting",
          List.of(
              value("council.name"),
              value("council.genitive"),
              value("council.dative"),
              value("council.instrumental"),
              value("budget"),
              value("years"),
              value("yearAfter")));

  private final Map<StartSection, List<String>> said;

  private StartingText(Map<StartSection, List<String>> said) {
    this.said = said;
  }

  public static Facts facts(CouncilCard council, int fromYear, int toYear) {
    var name = council.name();
    return Facts.none()
        .and("council.name", name.nominative())
        .and("council.genitive", name.genitive())
        .and("council.dative", name.dative())
        .and("council.instrumental", name.instrumental())
        .and("budget", ProgrammeTemplate.budgetOf(council))
        .and("years", YearsInTitle.years(fromYear, toYear))
        .and("yearAfter", String.valueOf(toYear + 1));
  }

  /**
   * Filled for a council and its years.
   *
   * @throws StartingTextBroken when its sections are not those of a programme
   */
  public static StartingText of(Fillable wording, CouncilCard council, int from, int to) {
    return of(wording.fill(Paper.named(""), facts(council, from, to)));
  }

  private static StartingText of(Paper paper) {
    if (paper.isWord()) throw StartingTextBroken.isWord();
    var said = new EnumMap<StartSection, List<String>>(StartSection.class);
    StartSection open = null;
    for (Block block : paper.blocks()) {
      if (block instanceof Block.Heading heading) open = begun(heading, said);
      else if (open == null) throw StartingTextBroken.beforeTheFirst();
      else said.get(open).addAll(lines(block, open));
    }
    for (StartSection section : StartSection.values())
      section.mustBeSaid(said.computeIfAbsent(section, none -> new ArrayList<>()));
    return new StartingText(said);
  }

  private static StartSection begun(Block.Heading heading, Map<StartSection, List<String>> said) {
    String words = plain(heading.words().text());
    StartSection section =
        StartSection.headed(words).orElseThrow(() -> StartingTextBroken.unknown(words));
    if (said.put(section, new ArrayList<>()) != null) throw StartingTextBroken.twice(section);
    return section;
  }

  private static List<String> lines(Block block, StartSection section) {
    if (block instanceof Block.Dashes dashes)
      return dashes.items().stream().map(item -> plain(item.text())).toList();
    if (block instanceof Block.Paragraph paragraph) {
      String number = paragraph.number().map(it -> it + " ").orElse("");
      return List.of(number + plain(paragraph.words().text()));
    }
    throw StartingTextBroken.neitherTextNorList(section);
  }

  /** The rules of typography are for papers: in a form no-break marks are but in the way. */
  private static String plain(String set) {
    return set.replace('\u00a0', ' ').strip();
  }

  private String text(StartSection section) {
    return String.join("\n", said.get(section));
  }

  /** A year does not part from its number, wherever the title is read. */
  private String title(int from, int to) {
    String years = YearsInTitle.years(from, to);
    return text(StartSection.TITLE).replace(plain(years), years);
  }

  /**
   * Every source stands in each year, without money.
   *
   * @throws ua.opencities.shared.RuleBroken when a part is longer than a programme allows
   */
  public ProgrammeText forYears(int from, int to) {
    ProgrammeYearsDoNotFit.unless(from, to);
    return ProgrammeText.of(
        new ProgrammePart.Outline(
            title(from, to),
            Optional.empty(),
            LocalDate.of(from, 1, 1),
            LocalDate.of(to, 12, 31),
            text(StartSection.CUSTOMER),
            said.get(StartSection.EXECUTORS),
            said.get(StartSection.BASES),
            said.get(StartSection.ASSOCIATIONS)),
        new ProgrammePart.Aims(
            text(StartSection.BACKGROUND),
            text(StartSection.PURPOSE),
            said.get(StartSection.TASKS),
            text(StartSection.RESULTS),
            said.get(StartSection.STAGES),
            text(StartSection.CONTROL),
            said.get(StartSection.REPORTING)),
        new ProgrammePart.Funding(
            IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(
                    year ->
                        said.get(StartSection.SOURCES).stream()
                            .map(source -> FundingLine.of(year, source, Money.ZERO)))
                .toList()));
  }
}

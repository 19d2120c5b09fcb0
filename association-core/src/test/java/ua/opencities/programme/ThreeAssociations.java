package ua.opencities.programme;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;

/** Zaporizhzhia's programme: 732, 73 and 80 thousand a year, each for another association. */
public final class ThreeAssociations {
  public static final String OURS = "Асоціація відкритих міст";
  private static final List<String> ALL =
      List.of("Асоціація міст України", "обласне відділення", OURS);
  private static final List<String> SUMS = List.of("732000.00", "73000.00", "80000.00");

  private ThreeAssociations() {}

  public static ProgrammePart.Outline outline(ProgrammePart.Outline it) {
    return new ProgrammePart.Outline(
        it.title(),
        it.decisionTitle(),
        it.starts(),
        it.ends(),
        it.customer(),
        it.executors(),
        it.legalBases(),
        ALL);
  }

  public static ProgrammePart.Funding unmarked(int year) {
    return new ProgrammePart.Funding(lines(year));
  }

  /** The last line of the year is ours. */
  public static ProgrammePart.Funding marked(int year) {
    List<FundingLine> lines = lines(year);
    lines.add(lines.remove(2).payingOurFee());
    return new ProgrammePart.Funding(lines);
  }

  private static List<FundingLine> lines(int year) {
    List<FundingLine> lines = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i++)
      lines.add(SampleParts.line(year, SUMS.get(i)).forPurpose(ALL.get(i)));
    return lines;
  }
}

package ua.opencities.document.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.Paper;
import ua.opencities.shared.SeveralRulesBroken;

/** A wording that was read and found right: ready to be filled any number of times. */
public final class PaperMarkup implements Fillable {
  private static final int SHOWN_AT_ONCE = 10;
  private final Filling filling;

  private PaperMarkup(Filling filling) {
    this.filling = filling;
  }

  /**
   * @param text in the markup of this package
   * @param fields what it may name
   * @throws MarkupBroken when it cannot be read at one line
   * @throws SeveralRulesBroken when at several
   */
  public static PaperMarkup of(String text, FieldList fields) {
    List<String> lines = Marks.without(text).lines().toList();
    List<MarkupBroken> broken = new ArrayList<>(Tags.check(lines, fields));
    for (int i = 0; i < lines.size(); i++) check(i + 1, lines.get(i), broken);
    refuse(broken);
    PaperMarkup read = new PaperMarkup(Filling.of(lines));
    int most = read.blocks(Trial.full(fields)).size() + read.blocks(Trial.bare(fields)).size();
    if (most == 0) throw MarkupBroken.saysNothing();
    return read;
  }

  /** With the blocks of the wording. */
  @Override
  public Paper fill(Paper begun, Facts facts) {
    Paper paper = begun;
    for (Block block : blocks(facts)) paper = paper.with(block);
    return paper;
  }

  /** What is wrong with the braces of a text, whatever its lines are. */
  public static List<MarkupBroken> misused(List<String> lines, FieldList fields) {
    return Tags.check(lines, fields);
  }

  /**
   * The paper as begun, with the blocks of a wording whose tags stand in it as they are typed: what
   * somebody who would rather write in Word begins with.
   */
  public static Paper withTags(Paper begun, String text) {
    List<String> lines = StarterLines.of(text);
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < lines.size(); i++)
      marked.append(StarterLines.marked(i + 1, lines.get(i))).append('\n');
    Paper paper = begun;
    for (Block block : Reader.blocks(marked.toString())) paper = paper.with(block);
    return paper;
  }

  private List<Block> blocks(Facts facts) {
    return Reader.blocks(filling.with(facts));
  }

  /** A line by itself, with any value in its braces; rows and parts that depend come later. */
  private static void check(int number, String line, List<MarkupBroken> broken) {
    Matcher tag = Tags.TAG.matcher(line);
    boolean depends = tag.results().anyMatch(it -> !it.group(1).isEmpty());
    String filled =
        tag.reset().replaceAll(it -> it.group(1).isEmpty() ? Marks.VALUE + "х" + Marks.END : "");
    Line alone = Line.of(number, filled);
    boolean row = alone.beginning().startsWith("|");
    try {
      if (row || depends && alone.beginning().matches("[/@].*")) alone.words();
      else new Reader().line(alone);
    } catch (MarkupBroken atThisLine) {
      broken.add(atThisLine);
    }
  }

  private static void refuse(List<MarkupBroken> broken) {
    if (broken.size() == 1) throw broken.get(0);
    if (!broken.isEmpty())
      throw new SeveralRulesBroken(
          broken.stream()
              .sorted(java.util.Comparator.comparingInt(MarkupBroken::line))
              .limit(SHOWN_AT_ONCE)
              .toList());
  }
}

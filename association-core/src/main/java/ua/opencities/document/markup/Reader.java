package ua.opencities.document.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.Block.Heading;
import ua.opencities.document.paper.Words;

/** Reads filled lines into blocks, from top to bottom. */
final class Reader {
  private static final Pattern MARK =
      Pattern.compile("---+$|==(?!=)|=(?!=)|\\^|@|~|><|>>|[-–—](?=\\s|$)|\\|=|\\|\\+|\\||/|!");
  private static final Pattern NUMBER =
      Pattern.compile("((?:\\d{1,3}\\.){1,3}|[#§]\\.(?:#\\.)?)(?=\\s|$)");
  private static final Pattern SECTION = Pattern.compile("§\\.\\s*");

  /** A paragraph does not begin with these: most likely a mark was meant. */
  private static final Pattern NO_LETTER = Pattern.compile("[#§%&*+<>=$`-](?!\\*)\\S{0,5}");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Words> dashes = new ArrayList<>();
  private final List<Words> annex = new ArrayList<>();
  private final Numbering numbering = new Numbering();
  private Optional<TableLines> table = Optional.empty();

  static List<Block> blocks(String filled) {
    Reader reader = new Reader();
    for (String line : filled.split("\n")) reader.filledLine(line);
    reader.close();
    return reader.blocks;
  }

  private void filledLine(String line) {
    if (line.isEmpty() || line.charAt(0) != Marks.LINE) return;
    int end = line.indexOf(Marks.END);
    int number = Integer.parseInt(line.substring(1, end));
    if (number < 0) close();
    else line(Line.of(number, line.substring(end + 1)));
  }

  void line(Line line) {
    if (line.isEmpty()) return;
    Matcher mark = line.beginsWith(MARK);
    if (mark != null) marked(mark.group(), line.without(mark.end()));
    else unmarked(line);
  }

  private void marked(String mark, Line rest) {
    if (rest.isEmpty() && !mark.startsWith("---") && !mark.startsWith("|")) return;
    switch (mark) {
      case "-", "–", "—" -> put(dashes, rest);
      case ">>" -> put(annex, rest);
      case "|=" -> begin(TableLines.begunBy(rest));
      case "|" -> opened(rest).row(rest);
      case "|+" -> opened(rest).total(rest);
      case "=" -> {
        numbering.restart();
        heading(Heading.Level.TITLE, rest.words());
      }
      case "==" -> section(rest);
      case "^" -> heading(Heading.Level.LETTERHEAD, rest.words());
      case "@" -> {
        List<Words> parts = parts(rest, 3);
        block(new Block.Requisites(parts.get(0), parts.get(1), parts.get(2)));
      }
      case "/" -> {
        List<Words> parts = parts(rest, 2);
        block(new Block.Signature(parts.get(0), parts.get(1)));
      }
      case "~" -> block(new Block.Subject(rest.words()));
      case "><" -> block(new Block.Paragraph(Optional.empty(), rest.words(), true));
      case "!" -> block(new Block.Note(rest.words()));
      default -> {
        if (!rest.isEmpty()) throw MarkupBroken.unknownMark(rest.number(), mark);
        block(new Block.PageBreak());
      }
    }
  }

  private void unmarked(Line line) {
    Matcher number = line.beginsWith(NUMBER);
    if (number != null) {
      Words words = line.without(number.end()).words();
      if (!words.isEmpty())
        block(new Block.Paragraph(Optional.of(numbering.of(number.group().strip())), words, false));
      return;
    }
    Matcher strange = line.beginsWith(NO_LETTER);
    if (strange != null) throw MarkupBroken.unknownMark(line.number(), strange.group());
    block(new Block.Paragraph(Optional.empty(), line.words(), false));
  }

  private void section(Line rest) {
    Matcher counted = rest.beginsWith(SECTION);
    heading(
        Heading.Level.SECTION,
        counted == null
            ? rest.words()
            : rest.without(counted.end()).after(numbering.nextSection() + ". ").words());
  }

  private void heading(Heading.Level level, Words words) {
    block(new Heading(words, level));
  }

  private static List<Words> parts(Line line, int wanted) {
    List<Line> cells = line.cells();
    if (cells.size() != wanted) throw MarkupBroken.parts(line.number(), wanted, cells.size());
    return cells.stream().map(Line::words).toList();
  }

  private void put(List<Words> open, Line line) {
    if (open.isEmpty()) close();
    open.add(line.words());
  }

  private void begin(TableLines next) {
    close();
    table = Optional.of(next);
  }

  private TableLines opened(Line line) {
    return table.orElseThrow(() -> MarkupBroken.rowWithoutColumns(line.number()));
  }

  private void block(Block block) {
    close();
    blocks.add(block);
  }

  private void close() {
    if (!dashes.isEmpty()) blocks.add(new Block.Dashes(dashes));
    if (!annex.isEmpty()) blocks.add(new Block.AnnexMark(annex));
    table.flatMap(TableLines::table).ifPresent(blocks::add);
    dashes.clear();
    annex.clear();
    table = Optional.empty();
  }
}

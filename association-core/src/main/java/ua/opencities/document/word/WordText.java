package ua.opencities.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.Run;
import ua.opencities.document.paper.Words;

/**
 * What a filled DOCX says, as far as text and tables tell it: pictures, headers, and the numbers
 * that Word counts by itself are not among it.
 */
final class WordText {
  private static final int MOST_BLOCKS = 5_000;
  private static final int MOST_COLUMNS = 20;

  private final List<Block> blocks = new ArrayList<>();

  private WordText() {}

  static List<Block> of(byte[] docx) {
    Document part = WordXml.read(WordPackage.made(docx).parts.get(WordPackage.MAIN));
    WordText text = new WordText();
    WordXml.child(part.getDocumentElement(), "body").ifPresent(text::body);
    return List.copyOf(text.blocks);
  }

  private void body(Element body) {
    for (Element each : WordXml.children(body))
      if (blocks.size() >= MOST_BLOCKS) return;
      else if (WordXml.is(each, "p")) paragraph(each);
      else if (WordXml.is(each, "tbl")) table(each);
  }

  private void paragraph(Element paragraph) {
    Words words = words(paragraph);
    if (words.isEmpty()) return;
    Optional<Element> set = WordXml.child(paragraph, "pPr");
    String style =
        set.flatMap(it -> WordXml.child(it, "pStyle")).flatMap(WordXml::value).orElse("");
    String place = set.flatMap(it -> WordXml.child(it, "jc")).flatMap(WordXml::value).orElse("");
    blocks.add(
        switch (style) {
          case "Heading1" -> new Block.Heading(words, Block.Heading.Level.TITLE);
          case "Heading2" -> new Block.Heading(words, Block.Heading.Level.SECTION);
          case "Letterhead" -> new Block.Heading(words, Block.Heading.Level.LETTERHEAD);
          case "Subject" -> new Block.Subject(words);
          case "Annex" -> new Block.AnnexMark(List.of(words));
          case "Dash" -> new Block.Dashes(List.of(words));
          case "Note" -> new Block.Note(words);
          default ->
              new Block.Paragraph(
                  Optional.empty(), words, place.equals("center") || style.equals("Centred"));
        });
  }

  private static Words words(Element paragraph) {
    List<Run> runs = new ArrayList<>();
    boolean changed = false;
    for (Element run : WordXml.all(paragraph, "r")) {
      if (WordXml.ancestor(run, "p").filter(paragraph::equals).isEmpty()) continue;
      boolean bold =
          WordXml.child(run, "rPr")
              .flatMap(it -> WordXml.child(it, "b"))
              .filter(WordText::isOn)
              .isPresent();
      for (Element each : WordXml.children(run))
        if (WordXml.is(each, "t")) changed = put(runs, each.getTextContent(), bold, changed);
        else if (WordXml.is(each, "tab") || WordXml.is(each, "br"))
          runs.add(new Run(" ", bold, false));
    }
    return new Words(runs);
  }

  private static boolean isOn(Element mark) {
    return WordXml.value(mark).filter(it -> it.matches("0|false|off")).isEmpty();
  }

  /** Parted where changed words begin and end. */
  private static boolean put(List<Run> runs, String text, boolean bold, boolean changed) {
    boolean on = changed;
    StringBuilder part = new StringBuilder();
    for (char sign : text.toCharArray())
      if (sign == Scope.CHANGED || sign == Scope.END) {
        if (part.length() > 0) runs.add(new Run(part.toString(), bold, on));
        part.setLength(0);
        on = sign == Scope.CHANGED;
      } else part.append(sign);
    if (part.length() > 0) runs.add(new Run(part.toString(), bold, on));
    return on;
  }

  private void table(Element table) {
    List<List<Words>> rows = new ArrayList<>();
    for (Element row : WordXml.children(table)) if (WordXml.is(row, "tr")) rows.add(cells(row));
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) return;
    for (List<Words> row : rows) while (row.size() < columns) row.add(Words.NONE);
    int width = Math.min(97, 100 / columns);
    var each = new Block.Column(Words.NONE, width, Block.Align.LEFT);
    blocks.add(new Block.Table(java.util.Collections.nCopies(columns, each), rows, List.of()));
  }

  private static List<Words> cells(Element row) {
    List<Words> cells = new ArrayList<>();
    for (Element cell : WordXml.children(row)) {
      if (!WordXml.is(cell, "tc") || cells.size() == MOST_COLUMNS) continue;
      Words words = Words.NONE;
      for (Element paragraph : WordXml.all(cell, "p"))
        words = (words.isEmpty() ? words : words.and(" ")).and(words(paragraph));
      cells.add(words);
    }
    return cells;
  }
}

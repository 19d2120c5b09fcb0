package ua.opencities.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/**
 * Sections and their points as one list that Word counts: of a document to be filled some sections
 * fall away, and the numbers of the others have to follow. In Arabic figures: LibreOffice before
 * 7.6 would set the points of Roman ones as «II.1.», Word as «2.1.».
 */
final class DocxSections {
  private static final Pattern COUNTED = Pattern.compile("[IVX]+\\.[ \u00a0]");
  private static final BigInteger SECTION = BigInteger.ZERO;
  private static final BigInteger POINT = BigInteger.ONE;

  /** The section's own number as that of its only point. */
  private static final BigInteger SOLE_POINT = BigInteger.TWO;

  private final CTNumbering lists;
  private BigInteger list;

  DocxSections(CTNumbering lists) {
    this.lists = lists;
  }

  static boolean isCounted(Block.Heading heading) {
    return heading.level() == Block.Heading.Level.SECTION
        && COUNTED.matcher(heading.words().text()).lookingAt();
  }

  /** The words without the number, which Word writes now. */
  static Words uncounted(Words words) {
    List<Run> runs = new ArrayList<>(words.runs());
    Matcher number = COUNTED.matcher(runs.get(0).text());
    if (!number.lookingAt()) return words;
    Run first = runs.get(0);
    runs.set(0, new Run(first.text().substring(number.end()), first.bold(), first.changed()));
    return new Words(runs);
  }

  void section(XWPFParagraph heading) {
    if (list == null) list = begun();
    put(heading, SECTION);
  }

  /** Whether the point belongs to a section: else it is counted as anywhere. */
  boolean point(XWPFParagraph point, String number) {
    int parts = number.split("\\.").length;
    if (list == null || parts > 2) return false;
    put(point, parts == 1 ? SOLE_POINT : POINT);
    return true;
  }

  private void put(XWPFParagraph paragraph, BigInteger level) {
    paragraph.setNumID(list);
    paragraph.setNumILvl(level);
  }

  private BigInteger begun() {
    try (InputStream file = DocxPaper.class.getResourceAsStream("/document/sections.xml")) {
      BigInteger pattern = BigInteger.valueOf(lists.sizeOfAbstractNumArray());
      CTAbstractNum own = lists.addNewAbstractNum();
      own.set(NumberingDocument.Factory.parse(file).getNumbering().getAbstractNumArray(0));
      own.setAbstractNumId(pattern);
      var begun = lists.addNewNum();
      begun.setNumId(BigInteger.valueOf(lists.sizeOfNumArray()));
      begun.addNewAbstractNumId().setVal(pattern);
      return begun.getNumId();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (XmlException broken) {
      throw new IllegalStateException(broken);
    }
  }
}

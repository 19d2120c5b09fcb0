package ua.opencities.document.paper;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/**
 * Gives paragraphs numbers that Word itself counts. Where the wanted number is not the next one (a
 * programme's second part begins with 2.), the list is begun anew at the wanted place.
 */
final class DocxNumbers {
  private static final BigInteger DASHES = BigInteger.ONE;
  private static final int PATTERN = 0;

  private final CTNumbering lists;
  private int[] last = {};
  private BigInteger list = DASHES;

  DocxNumbers(XWPFNumbering numbering, CTNumbering lists) {
    this.lists = lists;
    numbering.setNumbering(lists);
  }

  static void dash(XWPFParagraph paragraph) {
    paragraph.setNumID(DASHES);
    paragraph.setNumILvl(BigInteger.ZERO);
  }

  void number(XWPFParagraph paragraph, String wanted) {
    int[] parts = Arrays.stream(wanted.split("\\.")).mapToInt(Integer::parseInt).toArray();
    if (!follows(parts)) beginAt(parts);
    last = parts;
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(parts.length - 1L));
  }

  /** 2. after 1.; 1.2. after 1.1.; 2.1. after 2.; 3. after 2.4. */
  private boolean follows(int[] next) {
    if (last.length == 0) return false;
    int level = next.length;
    if (level > last.length + 1) return false;
    for (int i = 0; i < level - 1; i++) if (next[i] != last[i]) return false;
    int before = level > last.length ? 0 : last[level - 1];
    return next[level - 1] == before + 1;
  }

  /** With a pattern of its own: lists that share one go on counting each other's upper levels. */
  private void beginAt(int[] parts) {
    BigInteger pattern = BigInteger.valueOf(lists.sizeOfAbstractNumArray());
    CTAbstractNum own = lists.addNewAbstractNum();
    own.set(lists.getAbstractNumArray(PATTERN));
    own.setAbstractNumId(pattern);
    for (int level = 0; level < parts.length; level++)
      own.getLvlArray(level).getStart().setVal(BigInteger.valueOf(parts[level]));
    CTNum begun = lists.addNewNum();
    list = BigInteger.valueOf(lists.sizeOfNumArray());
    begun.setNumId(list);
    begun.addNewAbstractNumId().setVal(pattern);
  }
}

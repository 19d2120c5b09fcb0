package ua.opencities.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face of the PDF. A line that is set to both margins stretches its spaces, the no-break ones
 * too, and «12 000,00» fell apart into two numbers. Inside a number the sign is therefore one that
 * the library does not stretch; the font draws and names it as the no-break space, so that a
 * program that reads the PDF finds the same text as in DOCX.
 */
final class PaperFont {
  static final char NO_BREAK = '\u00a0';
  static final char OF_NUMBERS = '\u202f';
  private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d)" + NO_BREAK + "(?=\\d)");

  private static final String[] FACES = {"Regular", "Bold"};
  private static final int[][] WIDTHS = {widths(FACES[0]), widths(FACES[1])};

  private PaperFont() {}

  static byte[] face(boolean bold) {
    try (var file =
        PaperFont.class.getResourceAsStream(
            "/liberation/LiberationSerif-" + FACES[bold ? 1 : 0] + ".ttf")) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Of a text in one line, in thousandths of the size of the letters. */
  static int width(String text, boolean bold) {
    int[] known = WIDTHS[bold ? 1 : 0];
    return text.chars().map(sign -> sign < known.length ? known[sign] : 1000).sum();
  }

  /** Of the signs up to the end of Cyrillic. */
  private static int[] widths(String face) {
    int[] widths = new int[0x530];
    try (TrueTypeFont font = of(face(face.equals(FACES[1])))) {
      CmapLookup signs = font.getUnicodeCmapLookup();
      for (int sign = 0; sign < widths.length; sign++)
        widths[sign] = font.getAdvanceWidth(signs.getGlyphId(sign)) * 1000 / font.getUnitsPerEm();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return widths;
  }

  /** A page whose numbers keep their width. */
  static String keepingNumbers(String html) {
    return IN_NUMBER.matcher(html).replaceAll(String.valueOf(OF_NUMBERS));
  }

  /**
   * Without substitution of glyphs, which Ukrainian does not have: the library reads its rules anew
   * for each word, and that was two thirds of a paper's time.
   */
  static TrueTypeFont of(byte[] face) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face));
    font.setEnableGsub(false);
    CmapTable tables = font.getCmap();
    CmapSubtable[] signs = tables.getCmaps();
    for (int i = 0; i < signs.length; i++) signs[i] = new WithNumbers(signs[i]);
    tables.setCmaps(signs);
    return font;
  }

  private static final class WithNumbers extends CmapSubtable {
    private final CmapSubtable face;

    WithNumbers(CmapSubtable face) {
      this.face = face;
      setPlatformId(face.getPlatformId());
      setPlatformEncodingId(face.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int sign) {
      return face.getGlyphId(sign == OF_NUMBERS ? NO_BREAK : sign);
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
      return face.getCharCodes(glyph);
    }
  }
}

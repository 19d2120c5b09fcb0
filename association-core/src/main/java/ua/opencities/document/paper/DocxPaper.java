package ua.opencities.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import ua.opencities.document.paper.Block.AnnexMark;
import ua.opencities.document.paper.Block.Dashes;
import ua.opencities.document.paper.Block.Heading;
import ua.opencities.document.paper.Block.Note;
import ua.opencities.document.paper.Block.PageBreak;
import ua.opencities.document.paper.Block.Paragraph;
import ua.opencities.document.paper.Block.Requisites;
import ua.opencities.document.paper.Block.Signature;
import ua.opencities.document.paper.Block.Subject;
import ua.opencities.document.paper.Block.Table;

/**
 * The paper as DOCX, to be edited: named styles, counted paragraphs, Times New Roman 14 and the
 * margins of ДСТУ 4163:2020. The same paper gives the same bytes.
 */
public final class DocxPaper {
  /** A4 less the side margins, in twentieths of a point. */
  static final int TEXT_WIDTH = 9638;

  private final XWPFDocument document;
  private final DocxNumbers numbers;
  private final Optional<DocxSections> sections;

  private DocxPaper(XWPFDocument document, boolean starter) throws IOException, XmlException {
    this.document = document;
    try (InputStream styles = resource("/document/styles.xml");
        InputStream lists = resource("/document/numbering.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      var numbering = NumberingDocument.Factory.parse(lists).getNumbering();
      this.numbers = new DocxNumbers(document.createNumbering(), numbering);
      this.sections = starter ? Optional.of(new DocxSections(numbering)) : Optional.empty();
    }
  }

  public static byte[] of(Paper paper) {
    return paper.isWord() ? DocxOfWord.of(paper) : made(paper, false);
  }

  /** To be filled by somebody's own tags: Word counts the sections too. */
  public static byte[] starter(Paper paper) {
    return made(paper, true);
  }

  private static byte[] made(Paper paper, boolean starter) {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxPaper docx = new DocxPaper(document, starter);
      docx.page();
      properties(document, paper);
      for (int i = 0; i < paper.blocks().size(); i++) {
        Block block = paper.blocks().get(i);
        boolean leads = paper.leadsOn(i);
        if (block instanceof Table table) DocxTable.put(document, table, leads);
        else docx.put(block);
        if (leads && !(block instanceof Table)) docx.leadOn(paper.blocks().get(i + 1));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return SettledZip.of(bytes.toByteArray());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (XmlException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** A table has no room of its own above it. */
  private void leadOn(Block next) {
    XWPFParagraph last = document.getLastParagraph();
    last.setKeepNext(true);
    if (next instanceof Table) last.setSpacingAfter(120);
  }

  private void put(Block block) {
    if (block instanceof Heading heading && sections.isPresent() && DocxSections.isCounted(heading))
      sections.get().section(line("Heading2", DocxSections.uncounted(heading.words())));
    else if (block instanceof Heading heading)
      line(
          switch (heading.level()) {
            case LETTERHEAD -> "Letterhead";
            case TITLE -> "Heading1";
            case SECTION -> "Heading2";
          },
          heading.words());
    else if (block instanceof Requisites requisites) put(requisites);
    else if (block instanceof Subject subject) line("Subject", subject.words());
    else if (block instanceof Paragraph paragraph) put(paragraph);
    else if (block instanceof Dashes dashes)
      dashes.items().forEach(item -> DocxNumbers.dash(line("Dash", item)));
    else if (block instanceof Signature signature)
      tabbed("Signature", signature.post(), signature.name());
    else if (block instanceof Block.Qr qr) {
      XWPFParagraph picture = line("Centred", Words.NONE);
      picture.setKeepNext(true);
      DocxQr.put(picture, qr);
      line("Note", qr.caption());
    } else if (block instanceof PageBreak)
      document.createParagraph().createRun().addBreak(BreakType.PAGE);
    else if (block instanceof AnnexMark mark) mark.lines().forEach(words -> line("Annex", words));
    else if (block instanceof Note note) line("Note", note.words());
  }

  private void put(Requisites line) {
    if (line.middle().isEmpty()) tabbed("TwoEnds", line.left(), line.right());
    else tabbed("Requisites", line.left(), line.middle(), line.right());
  }

  private void put(Paragraph paragraph) {
    if (paragraph.number().isPresent()) {
      XWPFParagraph counted = line("Numbered", paragraph.words());
      String number = paragraph.number().get();
      if (sections.filter(it -> it.point(counted, number)).isEmpty())
        numbers.number(counted, number);
    } else line(paragraph.centred() ? "Centred" : "Text", paragraph.words());
  }

  private XWPFParagraph line(String style, Words words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    write(paragraph, words, false);
    return paragraph;
  }

  private void tabbed(String style, Words... parts) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    for (int i = 0; i < parts.length; i++) {
      // what reaches beyond a tab stop must not touch what follows
      if (i > 0) paragraph.createRun().setText("\u00a0");
      if (i > 0) paragraph.createRun().addTab();
      write(paragraph, parts[i], false);
    }
  }

  static void write(XWPFParagraph paragraph, Words words, boolean bold) {
    for (Run run : words.runs()) {
      XWPFRun written = paragraph.createRun();
      written.setText(run.text());
      if (bold || run.bold()) written.setBold(true);
    }
  }

  /** A4, margins 30/10/20/20 mm, the page's number on top from the second page on. */
  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(11906));
    section.getPgSz().setH(BigInteger.valueOf(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(1701));
    margins.setRight(BigInteger.valueOf(567));
    margins.setTop(BigInteger.valueOf(1134));
    margins.setBottom(BigInteger.valueOf(1134));
    margins.setHeader(BigInteger.valueOf(567));
    margins.setFooter(BigInteger.valueOf(567));
    margins.setGutter(BigInteger.ZERO);
    XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    number.setStyle("Header");
    number.getCTP().addNewFldSimple().setInstr("PAGE");
    document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
    section.addNewTitlePg();
  }

  static void properties(XWPFDocument document, Paper paper) throws IOException {
    try {
      PackageProperties core = document.getPackage().getPackageProperties();
      core.setTitleProperty(paper.title());
      core.setCreatorProperty(paper.author());
      core.setLanguageProperty("uk-UA");
      core.setCreatedProperty(Optional.of(Date.from(paper.made())));
      core.setModifiedProperty(Optional.of(Date.from(paper.made())));
      document.getProperties().getExtendedProperties().setApplication("Open Cities");
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
      throw new IOException(broken);
    }
  }

  private static InputStream resource(String name) {
    return DocxPaper.class.getResourceAsStream(name);
  }
}

package ua.opencities.document.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import ua.opencities.document.paper.Block.Align;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.document.paper.Block.Table;

/** A table of figures in DOCX; its header is repeated on each page, its rows do not break. */
final class DocxTable {
  /** Room beside the words of a cell, in twentieths of a point. */
  private static final int BESIDE = 80;

  private static final int TIGHT_BESIDE = 50;

  private final Table table;
  private final boolean leads;
  private final XWPFTable made;
  private int next;

  private DocxTable(XWPFDocument document, Table table, int rows, boolean leads) {
    this.table = table;
    this.leads = leads;
    this.made = document.createTable(rows, table.columns().size());
    this.made.setWidth(DocxPaper.TEXT_WIDTH);
    int beside = table.isTight() ? TIGHT_BESIDE : BESIDE;
    this.made.setCellMargins(40, beside, 40, beside);
    // the rulings stand where the text begins, not the words in the cells
    var properties = this.made.getCTTbl().getTblPr();
    properties.addNewTblInd().setW(BigInteger.valueOf(beside));
    properties.getTblInd().setType(STTblWidth.DXA);
    for (Column column : table.columns()) grid().setW(twips(column));
  }

  /**
   * @param leads whether its end must not part from what follows
   */
  static void put(XWPFDocument document, Table table, boolean leads) {
    int rows =
        table.rows().size() + (table.hasHeader() ? 1 : 0) + (table.total().isEmpty() ? 0 : 1);
    if (rows == 0) return;
    partFromTableBefore(document);
    DocxTable docx = new DocxTable(document, table, rows, leads);
    if (table.hasHeader()) docx.header();
    table.rows().forEach(row -> docx.row(row, false));
    if (!table.total().isEmpty()) docx.row(table.total(), true);
  }

  /** Two tables with nothing between them are one table to Word. */
  private static void partFromTableBefore(XWPFDocument document) {
    List<IBodyElement> before = document.getBodyElements();
    if (before.isEmpty() || !(before.get(before.size() - 1) instanceof XWPFTable)) return;
    document.createParagraph().setStyle("BetweenTables");
  }

  private org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol grid() {
    var xml = made.getCTTbl();
    var grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
    return grid.addNewGridCol();
  }

  private void header() {
    XWPFTableRow row = row(table.columns().stream().map(Column::header).toList(), true);
    row.setRepeatHeader(true);
    for (XWPFTableCell cell : row.getTableCells())
      cell.getParagraphs().get(0).setAlignment(ParagraphAlignment.CENTER);
  }

  private XWPFTableRow row(List<Words> cells, boolean bold) {
    XWPFTableRow row = made.getRow(next++);
    row.setCantSplitRow(true);
    boolean keep =
        next == made.getNumberOfRows() ? leads : table.isShort() || next > lastBeforeTotal();
    for (int i = 0; i < cells.size(); i++) {
      Column column = table.columns().get(i);
      XWPFTableCell cell = row.getCell(i);
      cell.setWidth(twips(column).toString());
      XWPFParagraph text = cell.getParagraphs().get(0);
      text.setStyle(table.isTight() ? "TightCell" : table.isDense() ? "DenseCell" : "Cell");
      if (column.align() == Align.RIGHT) text.setAlignment(ParagraphAlignment.RIGHT);
      if (column.align() == Align.CENTRE) text.setAlignment(ParagraphAlignment.CENTER);
      text.setKeepNext(keep);
      DocxPaper.write(text, cells.get(i), bold);
    }
    return row;
  }

  /** The sums do not stand alone on a page. */
  private int lastBeforeTotal() {
    return table.total().isEmpty() ? made.getNumberOfRows() : made.getNumberOfRows() - 2;
  }

  private static BigInteger twips(Column column) {
    return BigInteger.valueOf((long) DocxPaper.TEXT_WIDTH * column.width() / 100);
  }
}

package ua.opencities.document.paper;

import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * The paper as markup: classes only, no style of its own, every word escaped; well-formed XML,
 * since the PDF is made of the same markup.
 */
public final class PreviewHtml {
  /** «№ 16/VIII-870» stays on one line in a browser; the PDF has rules of its own for that. */
  private static final Pattern NUMBER = Pattern.compile("№\u00a0\\S+");

  /** The PDF does not drop a blank at the end of a line that ends a stretch of words too. */
  private static final Pattern BLANK_AT_END = Pattern.compile(" (</(?:span|b)><(?:span|b)>)");

  private final StringBuilder html = new StringBuilder();
  private final int firstLevel;
  private final boolean inBrowser;
  private int sectionLevel;
  private boolean leads;
  private Keeping keeping = Keeping.NO;

  /** Whether an end that stays on one page begins with the block, or with the last thing of it. */
  private enum Keeping {
    NO,
    BEGINS,
    YES,
    IN_TABLE
  }

  private PreviewHtml(int firstLevel, boolean inBrowser) {
    this.firstLevel = firstLevel;
    this.inBrowser = inBrowser;
    this.sectionLevel = firstLevel + 1;
  }

  /** The preview beside a form. Its headings begin at the third level. */
  public static String of(Paper paper) {
    return "<article class=\"sheet\" lang=\"uk\">"
        + body(paper, new PreviewHtml(3, true))
        + "</article>";
  }

  /** The paper as the page's main matter. */
  public static String full(Paper paper) {
    return "<article class=\"sheet full\" lang=\"uk\">"
        + body(paper, new PreviewHtml(2, true))
        + "</article>";
  }

  /** What stands between the page's tags. */
  static String forPdf(Paper paper) {
    return body(paper, new PreviewHtml(1, false));
  }

  private static String body(Paper paper, PreviewHtml preview) {
    // on a page no level is left out: of a paper without a title the sections come first
    if (preview.inBrowser && paper.blocks().stream().noneMatch(PreviewHtml::isTitle))
      preview.sectionLevel = preview.firstLevel;
    for (int i = 0; i < paper.blocks().size(); i++) {
      preview.leads = paper.leadsOn(i);
      preview.keep(paper.blocks(), i);
      preview.put(paper.blocks().get(i));
      if (!preview.leads) preview.endsKeeping();
    }
    return preview.html.toString();
  }

  private static boolean isTitle(Block block) {
    return block instanceof Heading heading && heading.level() == Heading.Level.TITLE;
  }

  /** A signature, the small print below it, and what stands last above it. */
  private void keep(List<Block> blocks, int place) {
    if (inBrowser || !leads || keeping != Keeping.NO) return;
    Block block = blocks.get(place);
    if (!(block instanceof Signature) && !(blocks.get(place + 1) instanceof Signature)) return;
    keeping = Keeping.BEGINS;
    boolean parts = block instanceof Dashes || block instanceof Table table && !table.isShort();
    if (!parts) beginsKeeping();
  }

  private void beginsKeeping() {
    keeping = Keeping.YES;
    html.append("<div class=\"keep\">");
  }

  private void endsKeeping() {
    if (keeping == Keeping.YES) html.append("</div>\n");
    if (keeping == Keeping.IN_TABLE) html.append("</td></tr></tbody></table>\n");
    keeping = Keeping.NO;
  }

  private void put(Block block) {
    if (block instanceof Block.WordBody word) word.said().forEach(this::put);
    else if (block instanceof Heading heading) put(heading);
    else if (block instanceof Requisites line) put(line);
    else if (block instanceof Subject subject) element("p", "subject", inline(subject.words()));
    else if (block instanceof Paragraph paragraph) put(paragraph);
    else if (block instanceof Dashes dashes) put(dashes);
    else if (block instanceof Table table) put(table);
    else if (block instanceof Signature line)
      element("div", "sign-line", span(line.post()) + span(line.name()));
    else if (block instanceof Block.Qr qr) put(qr);
    else if (block instanceof PageBreak) element("div", "page-break", "");
    else if (block instanceof AnnexMark mark) {
      html.append("<div class=\"annex\">");
      mark.lines().forEach(line -> element("p", "", inline(line)));
      html.append("</div>\n");
    } else if (block instanceof Note note) element("p", "small-print", inline(note.words()));
  }

  private void put(Block.Qr qr) {
    html.append("<div class=\"qr\"><img width=\"208\" height=\"208\" alt=\"")
        .append(escaped(qr.caption().text()))
        .append("\" src=\"")
        .append(QrPicture.PREFIX)
        .append(Base64.getEncoder().encodeToString(QrPicture.png(qr.link())))
        .append("\"/>");
    element("p", "small-print", inline(qr.caption()));
    html.append("</div>\n");
  }

  private void put(Requisites line) {
    if (line.middle().isEmpty()) element("div", "ends two", span(line.left()) + span(line.right()));
    else element("div", "ends", span(line.left()) + span(line.middle()) + span(line.right()));
  }

  private void put(Heading heading) {
    switch (heading.level()) {
      case LETTERHEAD -> element("p", "c h", inline(heading.words()));
      case TITLE -> element("h" + firstLevel, "c h", inline(heading.words()));
      case SECTION -> element("h" + sectionLevel, "c h", inline(heading.words()));
    }
  }

  private void put(Paragraph paragraph) {
    String number = paragraph.number().map(n -> "<span class=\"n\">" + n + " </span>").orElse("");
    String kind = paragraph.centred() ? "c" : paragraph.number().isPresent() ? "numbered" : "";
    element("p", (kind + (leads ? " leads" : "")).strip(), number + inline(paragraph.words()));
  }

  private void put(Dashes dashes) {
    List<Words> all = dashes.items();
    int last = keeping == Keeping.BEGINS ? Math.max(0, all.size() - 1) : all.size();
    if (last > 0) points("dash", all.subList(0, last));
    if (keeping != Keeping.BEGINS) return;
    beginsKeeping();
    points(last > 0 ? "dash more" : "dash", all.subList(last, all.size()));
  }

  private void points(String kind, List<Words> items) {
    html.append("<ul class=\"").append(kind).append("\">");
    items.forEach(item -> element("li", "", "<span>–\u00a0</span>" + inline(item)));
    html.append("</ul>\n");
  }

  private void put(Table table) {
    String kind =
        (table.isTight() ? "tight " : table.isDense() ? "dense " : "")
            + (table.isShort() ? "short" : "");
    boolean signed = keeping == Keeping.BEGINS;
    html.append("<table class=\"").append(kind.strip()).append("\">");
    if (table.hasHeader()) {
      html.append("<thead><tr>");
      for (Block.Column column : table.columns())
        html.append("<th scope=\"col\" class=\"w")
            .append(column.width())
            .append("\">")
            .append(inline(column.header()))
            .append("</th>");
      html.append("</tr></thead>");
    }
    html.append("<tbody>");
    // the sums do not stand alone on a page: the last row goes with them
    boolean ends = signed || !table.total().isEmpty();
    int last = ends ? Math.max(0, table.rows().size() - 1) : table.rows().size();
    table.rows().subList(0, last).forEach(row -> row(table, row, "tr"));
    if (ends) {
      if (last > 0) html.append("</tbody><tbody class=\"end\">");
      table.rows().subList(last, table.rows().size()).forEach(row -> row(table, row, "tr"));
      if (!table.total().isEmpty()) row(table, table.total(), "tr class=\"total\"");
    }
    if (!signed) html.append("</tbody></table>\n");
    else signedInTable(table.columns().size());
  }

  /** The last row of a table over pages takes the signature along, and its header is repeated. */
  private void signedInTable(int columns) {
    keeping = Keeping.IN_TABLE;
    html.append("<tr><td class=\"signed\" colspan=\"").append(columns).append("\">");
  }

  private void row(Table table, List<Words> cells, String opening) {
    html.append('<').append(opening).append('>');
    for (int i = 0; i < cells.size(); i++) {
      Block.Column column = table.columns().get(i);
      String align =
          switch (column.align()) {
            case LEFT -> "l";
            case CENTRE -> "c";
            case RIGHT -> "r";
          };
      html.append("<td class=\"w")
          .append(column.width())
          .append(' ')
          .append(align)
          .append("\">")
          .append(table.isDense() ? loosened(inline(cells.get(i))) : inline(cells.get(i)))
          .append("</td>");
    }
    html.append("</tr>");
  }

  /** In a narrow cell years may part from their noun, so that no word has to part in itself. */
  static String loosened(String cell) {
    return cell.replaceAll("(\\d–\\d+)\u00a0", "$1 ");
  }

  private void element(String name, String kind, String inside) {
    html.append('<').append(name);
    if (!kind.isEmpty()) html.append(" class=\"").append(kind).append('"');
    html.append('>').append(inside).append("</").append(name).append(">\n");
  }

  private String span(Words words) {
    return "<span>" + inline(words) + "</span> ";
  }

  private String inline(Words words) {
    StringBuilder out = new StringBuilder();
    for (Run run : words.runs()) {
      Matcher number = NUMBER.matcher(run.text());
      int from = 0;
      while (inBrowser && number.find()) {
        stretch(out, run, run.text().substring(from, number.start()), "");
        stretch(out, run, number.group(), " class=\"nb\"");
        from = number.end();
      }
      stretch(out, run, run.text().substring(from), "");
    }
    return inBrowser ? out.toString() : BLANK_AT_END.matcher(out).replaceAll("$1 ");
  }

  /** Each in an element of its own: the PDF paints bare text before its neighbours. */
  private static void stretch(StringBuilder out, Run run, String words, String kind) {
    if (words.isEmpty()) return;
    String outer = run.changed() ? "mark" : run.bold() ? "b" : "span";
    String text = escaped(words);
    if (run.changed() && run.bold()) text = "<b>" + text + "</b>";
    out.append('<').append(outer).append(kind).append('>');
    out.append(text).append("</").append(outer).append('>');
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

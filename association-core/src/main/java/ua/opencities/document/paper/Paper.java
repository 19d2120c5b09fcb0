package ua.opencities.document.paper;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.document.paper.Block.Heading;
import ua.opencities.language.PersonName;

/**
 * A paper before it gets its form. Every method returns a longer paper; the words go through the
 * rules of typography. The same paper always gives the same bytes.
 *
 * @param title names the file and the document's properties
 * @param author whose paper it is, for the document's properties
 * @param made when its data were settled: the date inside the files, instead of the clock's
 */
public record Paper(String title, String author, Instant made, List<Block> blocks) {
  private static final Instant NO_DATE = Instant.parse("2000-01-01T00:00:00Z");

  public Paper {
    title = new Run(title, false, false).text();
    author = new Run(author, false, false).text();
    blocks = List.copyOf(blocks);
  }

  public static Paper named(String title) {
    return new Paper(title, "", NO_DATE, List.of());
  }

  public Paper by(String author) {
    return new Paper(title, author, made, blocks);
  }

  public Paper madeAt(Instant instant) {
    return new Paper(title, author, instant, blocks);
  }

  /**
   * The lines above the paper's name: «УКРАЇНА» in the place of the coat of arms, then the body.
   */
  public Paper letterhead(String... lines) {
    Paper longer = this;
    for (String line : lines)
      longer = longer.with(new Heading(Words.of(line), Heading.Level.LETTERHEAD));
    return longer;
  }

  public Paper title(String words) {
    return with(new Heading(Words.of(words), Heading.Level.TITLE));
  }

  public Paper heading(String words) {
    return with(new Heading(Words.of(words), Heading.Level.SECTION));
  }

  public Paper requisites(Words left, Words middle, Words right) {
    return with(new Block.Requisites(left, middle, right));
  }

  public Paper requisites(String left, String middle, String right) {
    return requisites(Words.of(left), Words.of(middle), Words.of(right));
  }

  public Paper subject(String words) {
    return with(new Block.Subject(Words.of(words)));
  }

  public Paper paragraph(String words) {
    return paragraph(Words.of(words));
  }

  public Paper paragraph(Words words) {
    return with(new Block.Paragraph(Optional.empty(), words, false));
  }

  public Paper centred(String words) {
    return with(new Block.Paragraph(Optional.empty(), Words.of(words), true));
  }

  /** {@code numbered("1.", …)}, {@code numbered("2.3.", …)}. */
  public Paper numbered(String number, String words) {
    return numbered(number, Words.of(words));
  }

  public Paper numbered(String number, Words words) {
    return with(new Block.Paragraph(Optional.of(number), words, false));
  }

  public Paper dashes(List<String> items) {
    return with(new Block.Dashes(items.stream().map(Words::of).toList()));
  }

  public Paper dashes(String... items) {
    return dashes(Arrays.asList(items));
  }

  public Paper table(List<Block.Column> columns, List<List<Words>> rows) {
    return with(new Block.Table(columns, rows, List.of()));
  }

  public Paper table(List<Block.Column> columns, List<List<Words>> rows, List<Words> total) {
    return with(new Block.Table(columns, rows, total));
  }

  public Paper signature(String post, PersonName holder) {
    return signature(post, holder.asSignature());
  }

  /** With the name as it is to be printed: «Олег ВОЛЬСЬКИЙ». */
  public Paper signature(String post, String name) {
    return with(new Block.Signature(Words.of(post), Words.of(name)));
  }

  public Paper pageBreak() {
    return with(new Block.PageBreak());
  }

  public Paper annexMark(String... lines) {
    return with(new Block.AnnexMark(Stream.of(lines).map(Words::of).toList()));
  }

  public Paper note(String words) {
    return with(new Block.Note(Words.of(words)));
  }

  public Paper qr(String link, String caption) {
    return with(new Block.Qr(link, Words.of(caption)));
  }

  /** Marked so on top of its first page, as the rules on drafts of acts want it. */
  public Paper draft() {
    var mark = new Block.AnnexMark(List.of(Words.of("ПРОЄКТ")));
    return new Paper(title, author, made, Stream.concat(Stream.of(mark), blocks.stream()).toList());
  }

  /** Whether it is made of an uploaded DOCX. */
  public boolean isWord() {
    return blocks.stream().anyMatch(Block.WordBody.class::isInstance);
  }

  /**
   * Whether a block must not part from the next one: what comes before a list or a table, and what
   * stands last above a signature, with the small print below it. No signature stands on a page
   * alone.
   */
  boolean leadsOn(int place) {
    if (place + 1 >= blocks.size()) return false;
    Block block = blocks.get(place);
    Block next = blocks.get(place + 1);
    if (next instanceof Block.Signature) return !(block instanceof Block.PageBreak);
    if (block instanceof Block.Signature) return next instanceof Block.Note;
    return block instanceof Block.Paragraph
        && (next instanceof Block.Dashes || next instanceof Block.Table);
  }

  public Paper with(Block block) {
    return new Paper(
        title, author, made, Stream.concat(blocks.stream(), Stream.of(block)).toList());
  }

  /** The two bound together, the second from a new page. */
  public Paper followedBy(Paper next) {
    Paper broken = pageBreak();
    return new Paper(
        title, author, made, Stream.concat(broken.blocks.stream(), next.blocks.stream()).toList());
  }
}

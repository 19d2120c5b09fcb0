package ua.opencities.document.paper;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.paper.Block.AnnexMark;
import ua.opencities.document.paper.Block.Dashes;
import ua.opencities.document.paper.Block.Heading;
import ua.opencities.document.paper.Block.Note;
import ua.opencities.document.paper.Block.PageBreak;
import ua.opencities.document.paper.Block.Paragraph;
import ua.opencities.document.paper.Block.Qr;
import ua.opencities.document.paper.Block.Requisites;
import ua.opencities.document.paper.Block.Signature;
import ua.opencities.document.paper.Block.Subject;
import ua.opencities.document.paper.Block.Table;
import ua.opencities.document.paper.Block.WordBody;

/**
 * A paper as canonical JSON: everything it says, block by block, keys in one order, so that equal
 * papers are equal to the byte. What was written years ago has to be read for ever: a block may get
 * further members, never another meaning. Marks of changed words belong to previews and are left
 * out.
 */
public final class PaperJson {
  private PaperJson() {}

  public static String written(Paper paper) {
    JsonArrayBuilder blocks = Json.createArrayBuilder();
    paper.blocks().forEach(block -> blocks.add(written(block)));
    return Json.createObjectBuilder()
        .add("title", paper.title())
        .add("author", paper.author())
        .add("made", paper.made().toString())
        .add("blocks", blocks)
        .build()
        .toString();
  }

  private static JsonObjectBuilder written(Block block) {
    if (block instanceof Heading it) return is("heading", it.words()).add("level", it.level() + "");
    if (block instanceof Requisites it)
      return is("requisites").add("parts", lines(List.of(it.left(), it.middle(), it.right())));
    if (block instanceof Subject it) return is("subject", it.words());
    if (block instanceof Paragraph it) {
      var paragraph = is("paragraph", it.words()).add("centred", it.centred());
      it.number().ifPresent(number -> paragraph.add("number", number));
      return paragraph;
    }
    if (block instanceof Dashes it) return is("dashes").add("parts", lines(it.items()));
    if (block instanceof Table it) return table(it);
    if (block instanceof Signature it)
      return is("signature").add("parts", lines(List.of(it.post(), it.name())));
    if (block instanceof AnnexMark it) return is("annex-mark").add("parts", lines(it.lines()));
    if (block instanceof Note it) return is("note", it.words());
    if (block instanceof Qr it) return is("qr", it.caption()).add("link", it.link());
    if (block instanceof WordBody it) {
      JsonArrayBuilder said = Json.createArrayBuilder();
      it.said().forEach(each -> said.add(written(each)));
      return is("word").add("sha256", it.sha256()).add("said", said);
    }
    return is("page-break");
  }

  private static JsonObjectBuilder table(Table table) {
    JsonArrayBuilder columns = Json.createArrayBuilder();
    for (Block.Column column : table.columns())
      columns.add(
          Json.createObjectBuilder()
              .add("header", words(column.header()))
              .add("width", column.width())
              .add("align", column.align().name()));
    JsonArrayBuilder rows = Json.createArrayBuilder();
    table.rows().forEach(row -> rows.add(lines(row)));
    return is("table").add("columns", columns).add("rows", rows).add("total", lines(table.total()));
  }

  private static JsonObjectBuilder is(String kind) {
    return Json.createObjectBuilder().add("is", kind);
  }

  private static JsonObjectBuilder is(String kind, Words words) {
    return is(kind).add("words", words(words));
  }

  private static JsonArrayBuilder lines(List<Words> lines) {
    JsonArrayBuilder written = Json.createArrayBuilder();
    lines.forEach(line -> written.add(words(line)));
    return written;
  }

  /** A stretch of plain text is a text, a bold one an object. */
  private static JsonArrayBuilder words(Words words) {
    JsonArrayBuilder runs = Json.createArrayBuilder();
    for (Run run : words.runs())
      if (run.bold()) runs.add(Json.createObjectBuilder().add("bold", run.text()));
      else runs.add(run.text());
    return runs;
  }

  public static Paper read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject paper = reader.readObject();
      return new Paper(
          paper.getString("title"),
          paper.getString("author"),
          Instant.parse(paper.getString("made")),
          paper.getJsonArray("blocks").getValuesAs(PaperJson::block));
    }
  }

  private static Block block(JsonValue value) {
    JsonObject it = value.asJsonObject();
    return switch (it.getString("is")) {
      case "heading" -> new Heading(said(it), Heading.Level.valueOf(it.getString("level")));
      case "requisites" -> new Requisites(part(it, 0), part(it, 1), part(it, 2));
      case "subject" -> new Subject(said(it));
      case "paragraph" ->
          new Paragraph(
              Optional.ofNullable(it.getString("number", null)),
              said(it),
              it.getBoolean("centred"));
      case "dashes" -> new Dashes(read(it.getJsonArray("parts")));
      case "table" ->
          new Table(
              it.getJsonArray("columns").getValuesAs(PaperJson::column),
              it.getJsonArray("rows").getValuesAs(row -> read(row.asJsonArray())),
              read(it.getJsonArray("total")));
      case "signature" -> new Signature(part(it, 0), part(it, 1));
      case "annex-mark" -> new AnnexMark(read(it.getJsonArray("parts")));
      case "note" -> new Note(said(it));
      case "qr" -> new Qr(it.getString("link"), said(it));
      case "page-break" -> new PageBreak();
      case "word" ->
          new WordBody(
              new byte[0],
              it.getString("sha256"),
              it.getJsonArray("said").getValuesAs(PaperJson::block));
      default -> throw new IllegalStateException("no block: " + it.getString("is"));
    };
  }

  private static Block.Column column(JsonValue value) {
    JsonObject it = value.asJsonObject();
    return new Block.Column(
        words(it.getJsonArray("header")),
        it.getInt("width"),
        Block.Align.valueOf(it.getString("align")));
  }

  private static Words said(JsonObject block) {
    return words(block.getJsonArray("words"));
  }

  private static Words part(JsonObject block, int at) {
    return words(block.getJsonArray("parts").getJsonArray(at));
  }

  private static List<Words> read(JsonArray lines) {
    return lines.getValuesAs(line -> words(line.asJsonArray()));
  }

  private static Words words(JsonArray runs) {
    return new Words(
        runs.getValuesAs(
            run ->
                run instanceof JsonString plain
                    ? new Run(plain.getString(), false, false)
                    : new Run(run.asJsonObject().getString("bold"), true, false)));
  }
}

package ua.opencities.document.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ua.opencities.document.paper.Block.WordBody;

/**
 * A paper of an uploaded DOCX: the filled document itself, what the paper adds above and below, and
 * the paper's own name and moment in place of those of whoever made the template.
 */
final class DocxOfWord {
  private DocxOfWord() {}

  static byte[] of(Paper paper) {
    List<Block> before = new ArrayList<>();
    List<Block> after = new ArrayList<>();
    Optional<WordBody> body = Optional.empty();
    for (Block block : paper.blocks())
      if (block instanceof WordBody word) body = Optional.of(word);
      else (body.isEmpty() ? before : after).add(block);
    byte[] filled = body.orElseThrow().docx();
    if (filled.length == 0) throw new IllegalStateException("its file is kept, not made again");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
      DocxAround.put(document, before, after);
      DocxPaper.properties(document, paper);
      var core = document.getProperties().getCoreProperties().getUnderlyingProperties();
      core.setLastModifiedByProperty(paper.author());
      core.setRevisionProperty("1");
      core.setLastPrintedProperty(Optional.empty());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return SettledZip.of(bytes.toByteArray());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}

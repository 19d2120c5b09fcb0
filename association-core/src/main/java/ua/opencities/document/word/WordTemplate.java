package ua.opencities.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import ua.opencities.document.Sha256;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.FieldList;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.markup.Trial;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.Paper;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;

/** An uploaded DOCX with tags, ready to be filled any number of times. */
public final class WordTemplate implements Fillable {
  private static final int SHOWN_AT_ONCE = 10;

  /** The parts that hold text which is filled. */
  private static final String FILLED =
      "(?i)word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml";

  private final byte[] docx;

  private WordTemplate(byte[] docx) {
    this.docx = docx;
  }

  /** The largest that is taken, in megabytes. */
  public static int limit() {
    return WordPackage.LARGEST_MB;
  }

  /**
   * Looks at everything in it, and fills it twice with made-up facts.
   *
   * @throws ua.opencities.document.FileEmpty when there is nothing
   * @throws TemplateFileNotAccepted for what is wrong with it
   * @throws SeveralRulesBroken when several tags are wrong
   */
  public static WordTemplate checked(byte[] bytes, FieldList fields) {
    WordPackage file = WordPackage.of(bytes);
    WordDangers.refuse(file);
    List<RuleBroken> broken = new ArrayList<>();
    int tags = 0;
    for (String name : filled(file)) {
      Document part = WordXml.read(file.parts.get(name));
      PlainParagraphs.of(part);
      List<TemplateFileNotAccepted> misused = WordFields.misused(part, fields);
      broken.addAll(misused);
      if (misused.isEmpty()) broken.addAll(Sections.of(part).broken);
      for (Element paragraph : WordXml.all(part, "p"))
        tags += WordXml.text(paragraph).isBlank() ? 0 : 1;
    }
    if (broken.size() == 1) throw broken.get(0);
    if (!broken.isEmpty())
      throw new SeveralRulesBroken(broken.stream().limit(SHOWN_AT_ONCE).toList());
    if (tags == 0) throw TemplateFileNotAccepted.saysNothing();
    WordTemplate template = new WordTemplate(prepared(file));
    template.tryOut(Trial.full(fields));
    template.tryOut(Trial.bare(fields));
    return template;
  }

  /** One that was looked at when it was kept. */
  public static WordTemplate of(byte[] kept) {
    return new WordTemplate(prepared(WordPackage.of(kept)));
  }

  private static byte[] prepared(WordPackage file) {
    for (String name : filled(file)) {
      Document part = WordXml.read(file.parts.get(name));
      PlainParagraphs.of(part);
      FilledTags.write(part);
      file.parts.put(name, WordXml.write(part));
    }
    return file.packed();
  }

  private static List<String> filled(WordPackage file) {
    return file.parts.keySet().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).matches(FILLED))
        .toList();
  }

  private void tryOut(Facts facts) {
    try {
      WordPackage filled = WordPackage.made(WordFilling.of(docx, facts, false));
      for (String name : filled(filled))
        for (Element paragraph : WordXml.all(WordXml.read(filled.parts.get(name)), "p"))
          if (WordXml.text(paragraph).matches("(?s).*(\\{\\{|}}|[\ue010\ue011]).*"))
            throw TemplateFileNotAccepted.notFilled();
    } catch (TemplateFileNotAccepted known) {
      throw known;
    } catch (RuntimeException unexpected) {
      throw TemplateFileNotAccepted.notFilled();
    }
  }

  /** As a document of its own between what the paper begins with and what is added. */
  @Override
  public Paper fill(Paper begun, Facts facts) {
    byte[] filled = FilledDocument.whole(WordFilling.of(docx, facts, false));
    List<Block> said = WordText.of(facts.anyMarked() ? WordFilling.of(docx, facts, true) : filled);
    return begun.with(new Block.WordBody(filled, Sha256.of(filled), said));
  }
}

package ua.opencities.document.template;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.markup.MarkupBroken;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * A DOCX to begin with: the text that is in force, with its tags standing in it, in the platform's
 * own layout.
 */
@UseCase
public class TakeStarter {
  private final TemplateKinds kinds;
  private final TemplateInForce inForce;

  @Inject
  TakeStarter(TemplateKinds kinds, TemplateInForce inForce) {
    this.kinds = kinds;
    this.inForce = inForce;
  }

  /**
   * @throws ua.opencities.shared.NotFound for a kind that nobody knows
   */
  public PaperFile of(Actor actor, Optional<CouncilId> council, String kind, Variant variant) {
    TemplateKind known = kinds.get(kind);
    Texts words = Texts.of(Language.UK);
    Paper named = Paper.named(words.text("template.starter-name", words.text(known.word())));
    String shipped = known.shipped(variant);
    Wording wording = inForce.of(actor, council, kind, variant);
    Paper starter =
        wording.docx().isPresent()
            ? PaperMarkup.withTags(named, shipped)
            : withTags(named, wording.text(), shipped);
    return new PaperFile(
        starter.title() + "." + PaperFormat.DOCX.extension(),
        PaperFormat.DOCX.mediaType(),
        DocxPaper.starter(starter));
  }

  /** A wording whose tables come and go with a section may make no table of one shape. */
  private static Paper withTags(Paper named, String text, String shipped) {
    try {
      return PaperMarkup.withTags(named, text);
    } catch (MarkupBroken notSoInWord) {
      return PaperMarkup.withTags(named, shipped);
    }
  }
}

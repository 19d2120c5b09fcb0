package ua.opencities.document.template;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.markup.MarkupBroken;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.paper.Paper;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The paper a wording would make, before it is kept. */
@UseCase
public class PreviewTemplate {
  private final TemplateKinds kinds;

  @Inject
  PreviewTemplate(TemplateKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * A wording filled with real data.
   *
   * @param about whose data it is
   */
  public record Shown(String about, Paper paper) {}

  /**
   * @throws MarkupBroken when the wording cannot be read at one line
   * @throws SeveralRulesBroken when at several
   */
  public Shown of(Actor actor, Optional<CouncilId> council, String kind, String text) {
    PaperMarkup markup = PaperMarkup.of(text, kinds.get(kind).fields());
    kinds.roomOf(kind).mustServe(kind, markup);
    return of(actor, council, kind, markup);
  }

  /** Of what is kept, text or DOCX. */
  public Shown of(Actor actor, Optional<CouncilId> council, String kind, Wording wording) {
    return of(actor, council, kind, wording.read());
  }

  private Shown of(Actor actor, Optional<CouncilId> council, String kind, Fillable markup) {
    TemplatePreview preview = kinds.roomOf(kind).preview(actor, council, kind);
    return new Shown(preview.about(), preview.paper().apply(markup));
  }

  /** What each field holds in the same data, by its path; lists and choices are left out. */
  public Map<String, String> values(Actor actor, Optional<CouncilId> council, String kind) {
    TemplatePreview preview = kinds.roomOf(kind).preview(actor, council, kind);
    Map<String, String> values = new LinkedHashMap<>();
    for (Field field : kinds.get(kind).fields().fields())
      preview.facts().text(field.path()).ifPresent(text -> values.put(field.path(), text));
    return values;
  }
}

package ua.opencities.document.template;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.Sha256;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.TemplateMark.Medium;
import ua.opencities.document.TemplateMark.Origin;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Of which wording a paper is made: the variant the council chose, else the association's choice,
 * else the full one; of it the council's own wording, else the association's, else the shipped one.
 */
@UseCase
public class TemplateInForce {
  private final TemplateKinds kinds;
  private final PaperTemplates templates;

  @Inject
  TemplateInForce(TemplateKinds kinds, PaperTemplates templates) {
    this.kinds = kinds;
    this.templates = templates;
  }

  /**
   * @param council empty for what the association gives to councils that chose nothing
   */
  public Wording of(Actor actor, Optional<CouncilId> council, String kind) {
    var standing = templates.standing(council, List.of(kind));
    return of(standing, kind, standing.chosen(kind));
  }

  /** Of one variant, whatever was chosen. */
  public Wording of(Actor actor, Optional<CouncilId> council, String kind, Variant variant) {
    return of(templates.standing(council, List.of(kind)), kind, variant);
  }

  private Wording of(StandingTemplates standing, String kind, Variant variant) {
    TemplateKind known = kinds.get(kind);
    return standing
        .inForce(kind, variant)
        .map(version -> wording(version, known))
        .orElseGet(() -> shipped(known, variant));
  }

  private Wording wording(PaperTemplate version, TemplateKind kind) {
    return new Wording(
        version.mark(),
        version.view().text(),
        version.isUploaded() ? Optional.of(templates.bytes(version)) : Optional.empty(),
        kind.fields());
  }

  private static Wording shipped(TemplateKind kind, Variant variant) {
    String text = kind.shipped(variant);
    return new Wording(shippedMark(variant, text), text, Optional.empty(), kind.fields());
  }

  static TemplateMark shippedMark(Variant variant, String text) {
    return new TemplateMark(Origin.SHIPPED, variant.name(), 0, Medium.TEXT, Sha256.of(text));
  }
}

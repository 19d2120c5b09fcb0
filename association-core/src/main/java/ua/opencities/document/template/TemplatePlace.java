package ua.opencities.document.template;

import java.util.Optional;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * Where versions of one wording stand.
 *
 * @param council whose own it is; empty for the association's, which all councils read
 */
public record TemplatePlace(Optional<CouncilId> council, String kind, Variant variant) {
  /** What a council's person writes is the council's, what the staff write the association's. */
  public static TemplatePlace of(Actor actor, String kind, Variant variant) {
    return new TemplatePlace(actor.council(), kind, variant);
  }

  /**
   * @throws NotFound when a council's person means anybody but their own council, or the staff a
   *     council
   */
  void mustBeOf(Actor actor) {
    if (!actor.council().equals(council)) throw new NotFound("template");
  }
}

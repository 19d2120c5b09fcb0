package ua.opencities.document.template;

import java.util.List;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * What stands of some kinds of papers for one council, or for the association, read at once.
 *
 * @param council empty for the association
 * @param versions not retired, its own and the association's, newest first
 * @param choices its own and the association's
 */
record StandingTemplates(
    Optional<CouncilId> council, List<PaperTemplate> versions, List<TemplateChoice> choices) {

  /** Its own alone; empty where it follows another's. */
  Optional<PaperTemplate> own(String kind, Variant variant) {
    return newest(new TemplatePlace(council, kind, variant));
  }

  /** Its own, else the association's; empty where the shipped one is in force. */
  Optional<PaperTemplate> inForce(String kind, Variant variant) {
    return own(kind, variant).or(() -> newest(new TemplatePlace(Optional.empty(), kind, variant)));
  }

  /** What it chose itself. */
  Optional<Variant> ownChoice(String kind) {
    return choice(council, kind);
  }

  /** Its own choice, else the association's, else the full one. */
  Variant chosen(String kind) {
    return ownChoice(kind).or(() -> choice(Optional.empty(), kind)).orElse(Variant.FULL);
  }

  private Optional<PaperTemplate> newest(TemplatePlace place) {
    return versions.stream().filter(version -> version.isAt(place)).findFirst();
  }

  private Optional<Variant> choice(Optional<CouncilId> whose, String kind) {
    return choices.stream()
        .filter(each -> each.council().equals(whose) && each.kind().equals(kind))
        .map(TemplateChoice::variant)
        .findFirst();
  }
}

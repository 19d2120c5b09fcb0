package ua.opencities.document.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.markup.Fillable;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

/** All kinds of papers that have wordings, whatever room they belong to. */
@ApplicationScoped
class TemplateKinds {
  @Inject @Any Instance<TemplatedPapers> rooms;

  List<TemplateKind> all() {
    return rooms.stream().flatMap(room -> room.kinds().stream()).toList();
  }

  /** Those that a council, or the association, may write. */
  List<TemplateKind> writtenBy(Optional<CouncilId> council) {
    return rooms.stream()
        .filter(room -> council.isEmpty() || room.ofCouncils())
        .flatMap(room -> room.kinds().stream())
        .toList();
  }

  /**
   * @throws NotFound for a kind that nobody knows
   */
  TemplatedPapers roomOf(String kind) {
    return rooms.stream()
        .filter(room -> room.kinds().stream().anyMatch(each -> each.kind().equals(kind)))
        .findFirst()
        .orElseThrow(() -> new NotFound("template"));
  }

  /**
   * @throws ua.opencities.shared.RuleBroken when its room can make nothing of it
   */
  void mustServe(TemplatePlace place, Fillable wording) {
    roomOf(place.kind()).mustServe(place.kind(), wording);
  }

  /**
   * @throws NotFound for a kind that nobody knows, or a form that it does not have
   */
  TemplateKind get(TemplatePlace place) {
    TemplateKind kind = get(place.kind());
    kind.shipped(place.variant());
    return kind;
  }

  /**
   * @throws NotFound for a kind that nobody knows
   */
  TemplateKind get(String kind) {
    return all().stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new NotFound("template"));
  }
}

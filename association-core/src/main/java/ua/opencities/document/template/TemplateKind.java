package ua.opencities.document.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.document.markup.FieldList;
import ua.opencities.shared.NotFound;

/**
 * A kind of paper that is made of a wording.
 *
 * @param kind never changes: it stands in rows and addresses, as {@code session-decision}
 * @param shipped the platform's own wording of each variant, at least the full and the short one
 */
public record TemplateKind(String kind, FieldList fields, Map<Variant, String> shipped) {
  public TemplateKind {
    shipped = Map.copyOf(shipped);
    if (!shipped.keySet().containsAll(List.of(Variant.FULL, Variant.SHORT)))
      throw new IllegalArgumentException(kind + " lacks a variant");
  }

  /** In their order. */
  public List<Variant> variants() {
    return shipped.keySet().stream().sorted().toList();
  }

  /**
   * @throws NotFound for a variant that this kind does not have
   */
  public String shipped(Variant variant) {
    return Optional.ofNullable(shipped.get(variant)).orElseThrow(() -> new NotFound("template"));
  }

  /** The key of the paper's name: {@code paper.paper-kind.session-decision}. */
  public String word() {
    return fields.room() + ".paper-kind." + kind;
  }
}

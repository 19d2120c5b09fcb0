package ua.opencities.document.template;

import java.util.Map;
import ua.opencities.document.markup.FieldList;

/**
 * A kind of paper that is made of a wording.
 *
 * @param kind never changes: it stands in rows and addresses, as {@code session-decision}
 * @param shipped the platform's own wording of each variant
 */
public record TemplateKind(String kind, FieldList fields, Map<Variant, String> shipped) {
  public TemplateKind {
    shipped = Map.copyOf(shipped);
    if (shipped.size() != Variant.values().length)
      throw new IllegalArgumentException(kind + " lacks a variant");
  }

  /** The key of the paper's name: {@code paper.paper-kind.session-decision}. */
  public String word() {
    return fields.room() + ".paper-kind." + kind;
  }
}

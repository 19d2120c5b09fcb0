package ua.opencities.council.attribute.value;

import java.util.List;
import ua.opencities.tenancy.CouncilId;

/**
 * All offered attributes of a council, in the office's order.
 *
 * @param version to say when writing: it changes with any value and with any attribute
 */
public record AttributeSheet(CouncilId council, List<SaidOf> lines, String version) {
  public AttributeSheet {
    lines = List.copyOf(lines);
  }

  /** Those of which something stands. */
  public List<SaidOf> filled() {
    return lines.stream().filter(line -> line.said().isPresent()).toList();
  }

  /** Required ones of which nothing stands. */
  public List<SaidOf> lacking() {
    return lines.stream()
        .filter(line -> line.attribute().terms().required() && line.said().isEmpty())
        .toList();
  }
}

package ua.opencities.council.intake.along;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.intake.mapping.ImportField;

/**
 * A line and its council as it would be with it.
 *
 * @param id empty for a new council
 * @param state its details: {@code name}, {@code kind}, {@code edrpou} …
 */
public record CouncilOfLine(
    Optional<UUID> id, Map<String, String> state, Map<ImportField, String> cells) {
  Optional<String> cell(ImportField field) {
    return Optional.ofNullable(cells.get(field));
  }

  Optional<String> detail(String name) {
    return Optional.ofNullable(state.get(name));
  }

  String name() {
    return state.get("name");
  }
}

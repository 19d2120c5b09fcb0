package ua.opencities.council.intake.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.value.Said;

/**
 * A council as the register has it when a list is judged.
 *
 * @param katottg empty text for a local association that has none
 * @param state its details by the names that {@link Details} gives them; empty ones are left out
 * @param formerNames of the council, and names of those in whose place it came
 * @param formerCentres names of its seat that gave way by an act
 * @param atTheDay the figure for the day of the list's figures
 * @param attributes what stands of those that the list speaks of
 * @param mergedInto the name of the row that stands for it, when it was entered twice
 * @param onTheRoad a step of joining was taken: a list takes none
 */
public record Known(
    UUID id,
    String katottg,
    long version,
    Map<String, String> state,
    String oblastCode,
    String oblast,
    List<String> formerNames,
    List<String> formerCentres,
    Optional<LocalDate> countedOn,
    Optional<Integer> inhabitants,
    Optional<Integer> atTheDay,
    Map<UUID, Said> attributes,
    Optional<String> mergedInto,
    boolean onTheRoad) {
  String name() {
    return state.get("name");
  }
}

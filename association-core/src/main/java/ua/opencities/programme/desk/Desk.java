package ua.opencities.programme.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.programme.text.PartName;

/**
 * A draft's desk as one person sees it.
 *
 * @param others who have the draft open just now
 * @param unsaved what this person typed and has not saved, by its part
 */
public record Desk(List<AtDesk> others, Map<PartName, TypedPart> unsaved) {
  public Optional<TypedPart> typed(PartName part) {
    return Optional.ofNullable(unsaved.get(part));
  }
}

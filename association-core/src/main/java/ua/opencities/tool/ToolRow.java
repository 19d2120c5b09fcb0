package ua.opencities.tool;

import java.util.Map;
import ua.opencities.language.Language;
import ua.opencities.tenancy.CouncilId;

/**
 * A council in the matrix of tools: which are on, by code, and since when.
 *
 * @param onlyReading nothing new begins in what is on; what runs goes on to its end
 */
public record ToolRow(
    CouncilId council,
    String name,
    String oblast,
    String oblastEn,
    Map<ToolCode, java.time.LocalDate> on,
    boolean onlyReading) {
  public String oblast(Language language) {
    return language == Language.UK ? oblast : oblastEn;
  }

  ToolRow restricted(boolean it) {
    return new ToolRow(council, name, oblast, oblastEn, on, it && !on.isEmpty());
  }
}

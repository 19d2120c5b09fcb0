package ua.opencities.tool;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A tool as a council has it.
 *
 * @param since empty while it is off
 * @param by who switched it on
 */
public record CouncilTool(ToolView tool, Optional<LocalDate> since, Optional<String> by) {
  public boolean isOn() {
    return since.isPresent();
  }
}

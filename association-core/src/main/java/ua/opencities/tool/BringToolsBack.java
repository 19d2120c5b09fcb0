package ua.opencities.tool;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What {@link PassTools} did, the other way: only what an heir was granted ends there. */
@UseCase
@StaffOnly
public class BringToolsBack {
  private final ToolSwitch tools;

  @Inject
  BringToolsBack(ToolSwitch tools) {
    this.tools = tools;
  }

  /**
   * @param granted to the heir by the act
   * @param ended at the predecessor by the act
   * @return what the predecessor has again
   */
  public List<ToolCode> bringBack(
      Actor actor,
      CouncilId heir,
      List<ToolCode> granted,
      CouncilId to,
      List<ToolCode> ended,
      LocalDate day) {
    tools.hold(Stream.of(heir, to));
    granted.forEach(tool -> tools.end(actor, heir, tool, day));
    return ended.stream().filter(tool -> tools.grant(actor, to, tool, day)).toList();
  }
}

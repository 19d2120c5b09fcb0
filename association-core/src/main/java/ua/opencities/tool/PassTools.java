package ua.opencities.tool;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Ends a council's tools and lets those that came after it use them from the same day. */
@UseCase
@StaffOnly
public class PassTools {
  private final ToolSwitch tools;

  @Inject
  PassTools(ToolSwitch tools) {
    this.tools = tools;
  }

  /**
   * @param ended at the predecessor; a tool that was off already is not among them
   * @param granted to each heir that had no such tool of its own
   */
  public record Passed(List<ToolCode> ended, Map<CouncilId, List<ToolCode>> granted) {}

  /**
   * @param among only these may pass
   */
  public Passed pass(
      Actor actor, CouncilId from, List<CouncilId> heirs, List<ToolCode> among, LocalDate day) {
    tools.hold(Stream.concat(Stream.of(from), heirs.stream()));
    var ended = among.stream().filter(tool -> tools.end(actor, from, tool, day)).toList();
    Map<CouncilId, List<ToolCode>> granted = new HashMap<>();
    for (CouncilId heir : heirs)
      granted.put(
          heir, ended.stream().filter(tool -> tools.grant(actor, heir, tool, day)).toList());
    return new Passed(ended, granted);
  }
}

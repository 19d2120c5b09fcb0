package ua.opencities.fee.run.line;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The lines of a run, a page at a time or all for a file. */
@UseCase
@StaffOnly
public class LinesOfRun {
  private static final String MOST = " limit 200000";
  private final ReadLines lines;

  @Inject
  LinesOfRun(ReadLines lines) {
    this.lines = lines;
  }

  public Page<LineView> page(Actor actor, RunId run, LineSearch search) {
    return lines.page(run, search, search.page().limit());
  }

  public List<LineView> all(Actor actor, RunId run, LineSearch search) {
    return lines.page(run, search, MOST).items();
  }
}

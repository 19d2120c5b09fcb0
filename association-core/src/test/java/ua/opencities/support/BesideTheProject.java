package ua.opencities.support;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Files that lie beside the project and are no part of it; a test that wants one may be skipped.
 */
public final class BesideTheProject {
  private BesideTheProject() {}

  /**
   * @param wanted {@code shared/data/council_forms.csv}
   * @throws org.opentest4j.TestAbortedException which skips the test, when there is no such file
   */
  public static Path file(String wanted) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path found = at.resolve(wanted);
      if (Files.exists(found)) return found;
    }
    return Assumptions.abort("skipped: no " + wanted + " beside the project");
  }
}

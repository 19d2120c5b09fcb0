package ua.opencities.job;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;

/**
 * Works the next job to its end, a transaction a chunk. The portal's timer calls it, on as many
 * threads and nodes as there are.
 */
@StaffOnly
public interface RunNextJob {
  /**
   * @param node which server works, for the operator's eyes
   * @param stopping asked before each chunk: the server is about to stop
   * @return the job that was worked, whatever came of it; empty when none was waiting
   */
  Optional<JobId> run(Actor operator, String node, BooleanSupplier stopping);
}

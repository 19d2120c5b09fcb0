package ua.opencities.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The kinds that the rooms bring. */
@ApplicationScoped
class JobKinds {
  @Inject @Any Instance<JobKind> kinds;

  Optional<JobKind> named(String kind) {
    return kinds.stream().filter(k -> k.kind().equals(kind)).findFirst();
  }
}

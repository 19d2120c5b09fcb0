package ua.opencities.support;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/** Leaves out the beans that need a request, which only a server has. */
final class WithoutWeb implements Extension {
  void leaveOut(@Observes ProcessAnnotatedType<?> type) {
    if (type.getAnnotatedType().getJavaClass().getPackageName().startsWith("ua.opencities.web"))
      type.veto();
  }
}

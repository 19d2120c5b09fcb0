package ua.opencities.support;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/** Leaves out the beans that need a request, which only a server has, and the planted ones. */
final class WithoutWeb implements Extension {
  void leaveOut(@Observes ProcessAnnotatedType<?> type) {
    String room = type.getAnnotatedType().getJavaClass().getPackageName();
    if (room.startsWith("ua.opencities.web") || room.startsWith("wrong")) type.veto();
  }
}

package wrong.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

@ApplicationScoped
@SuppressWarnings("JavaTimeDefaultTimeZone")
public class OpenStore {
  EntityManager database;
  wrong.fee.paper.Receipt receipt;

  public static void main(String[] arguments) {}

  Object[] times() {
    return new Object[] {
      LocalDate.now(),
      Instant.now(),
      LocalDateTime.now(ZoneId.of("Europe/Kyiv")),
      System.currentTimeMillis(),
      Clock.systemUTC()
    };
  }

  static class Impl {}
}

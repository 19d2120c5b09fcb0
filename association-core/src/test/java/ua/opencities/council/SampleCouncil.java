package ua.opencities.council;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Councils that tests enter by the real deed. */
public final class SampleCouncil {
  private static final AtomicLong CODES = new AtomicLong(System.nanoTime() % 1_000_000_000L);

  private SampleCouncil() {}

  public static CouncilDetails details(String name, String raion, PlaceKind kind, String centre) {
    return new CouncilDetails(
        name.contains("сільська")
            ? CouncilKind.SILSKA
            : name.contains("селищна") ? CouncilKind.SELYSHCHNA : CouncilKind.MISKA,
        name,
        Optional.of(raion),
        centre,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Katottg codeIn(String oblast) {
    return new Katottg("UA" + oblast + "%015d".formatted(CODES.incrementAndGet()));
  }

  public static CouncilId entered(String oblast, CouncilDetails details) {
    return Association.get(AddCouncil.class)
        .add(Association.administrator(), codeIn(oblast), details, false);
  }

  public static CouncilId zhovkva() {
    return entered(
        "46", details("Жовківська міська рада", "Львівський", PlaceKind.MISTO, "Жовква"));
  }
}

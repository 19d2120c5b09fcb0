package ua.opencities.portal.admin.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.membership.Act;
import ua.opencities.membership.trail.TrailLine;

/**
 * A step as it was entered; {@code act} reads as it does now, {@code entered} as it did at first.
 * {@code holds} is false once it was taken back, and of the one that took it back.
 */
public record TrailJson(
    UUID id,
    String from,
    String to,
    ActJson act,
    ActJson entered,
    String enteredBy,
    String enteredAt,
    UUID takesBack,
    boolean holds,
    List<CorrectionJson> corrections) {
  static TrailJson of(TrailLine it) {
    return new TrailJson(
        it.id(),
        it.from().name(),
        it.to().name(),
        ActJson.of(it.now()),
        ActJson.of(it.act()),
        it.enteredBy(),
        it.enteredAt().toString(),
        it.takesBack().orElse(null),
        it.holds(),
        it.corrections().stream().map(CorrectionJson::of).toList());
  }

  /** {@code number} and {@code remarks} may be absent. */
  public record ActJson(
      String body,
      String document,
      String number,
      LocalDate adoptedOn,
      LocalDate effectiveOn,
      String remarks) {
    static ActJson of(Act it) {
      return new ActJson(
          it.body().name(),
          it.document().name(),
          it.number().orElse(null),
          it.adoptedOn(),
          it.effectiveOn(),
          it.remarks().orElse(null));
    }
  }

  public record CorrectionJson(ActJson act, String reason, String by, String at) {
    static CorrectionJson of(TrailLine.Correction it) {
      return new CorrectionJson(
          ActJson.of(it.act()), it.reason(), it.enteredBy(), it.enteredAt().toString());
    }
  }
}

package ua.opencities.report.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A council behind a figure.
 *
 * @param obstacles what stands in the way of paying: a kind of {@code fee.obstacle.ObstacleKind}
 * @param programme {@code DRAFT}, {@code AGREED} or {@code APPROVED}; empty without a programme
 */
public record FeeReportRow(
    CouncilId council,
    String name,
    String oblast,
    Optional<String> invoiceNumber,
    Optional<LocalDate> dueOn,
    Money charged,
    Money paid,
    Money overdue,
    Optional<String> programme,
    List<Obstacle> obstacles) {
  /** What keeps the council from paying the year's fee, and since when. */
  public record Obstacle(String kind, LocalDate since) {}

  public Money outstanding() {
    return charged.minus(paid);
  }
}

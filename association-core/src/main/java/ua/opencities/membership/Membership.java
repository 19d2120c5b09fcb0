package ua.opencities.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "membership")
class Membership {
  @Id
  @Column(name = "council_id")
  private UUID councilId;

  @Enumerated(EnumType.STRING)
  @Column(name = "standing")
  private Standing standing;

  @Column(name = "since")
  private LocalDate since;

  @Column(name = "member_since")
  private LocalDate memberSince;

  @Version
  @Column(name = "version")
  private long version;

  protected Membership() {}

  /** Moves on; what the road and the calendar do not allow is refused. */
  void take(MembershipRoad road, Standing to, Act act, LocalDate today) {
    check(road, to, act, today);
    if (standing == Standing.ADMITTED && to.isMember()) memberSince = act.effectiveOn();
    standing = to;
    // of an admission the first day of membership may lie ahead, its own day does not
    since = act.effectiveOn().isAfter(today) ? act.adoptedOn() : act.effectiveOn();
  }

  /**
   * Back to where the last step came from.
   *
   * @param others the steps that hold without it, the newest first
   */
  void back(MembershipStepView last, List<MembershipStepView> others, LocalDate today) {
    standing = last.from();
    since =
        others.stream()
            .findFirst()
            .map(MembershipStepView::act)
            .map(it -> it.effectiveOn().isAfter(today) ? it.adoptedOn() : it.effectiveOn())
            .orElse(null);
    memberSince =
        others.stream()
            .filter(MembershipStepView::begins)
            .findFirst()
            .map(it -> it.act().effectiveOn())
            .orElse(last.begins() || last.from() == Standing.ADMITTED ? null : memberSince);
  }

  /** By the act of a succession, off the road; the calendar holds still. */
  void succeed(Standing to, Act act, LocalDate today) {
    inOrder(act, today);
    if (to.isMember()) memberSince = act.effectiveOn();
    standing = to;
    since = act.effectiveOn();
  }

  void check(MembershipRoad road, Standing to, Act act, LocalDate today) {
    road.check(standing, to, act);
    inOrder(act, today);
  }

  private void inOrder(Act act, LocalDate today) {
    if (act.adoptedOn().isAfter(today)) throw StepOutOfOrder.actToCome(act.adoptedOn());
    if (since != null && act.effectiveOn().isBefore(since)) throw StepOutOfOrder.before(since);
  }

  Standing standing() {
    return standing;
  }

  CouncilId councilId() {
    return new CouncilId(councilId);
  }

  Optional<LocalDate> memberSince() {
    return standing.isMember() ? Optional.ofNullable(memberSince) : Optional.empty();
  }
}

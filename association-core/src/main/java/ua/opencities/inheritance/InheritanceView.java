package ua.opencities.inheritance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A line of an act as one of its two councils sees it.
 *
 * @param moved by how much the heir owes more (+) or less (-)
 * @param tools codes of those that passed
 * @param granted codes of those among them that the heir had not had before
 * @param undoes the line that this one took back
 * @param undone whether a later line took this one back
 */
public record InheritanceView(
    UUID line,
    UUID actId,
    Side side,
    CouncilId council,
    String councilName,
    CouncilId other,
    String otherName,
    SuccessionAct act,
    Set<Inherited> what,
    Money moved,
    List<String> tools,
    List<String> granted,
    Optional<LocalDate> memberSince,
    Optional<UUID> undoes,
    boolean undone,
    String settledBy,
    Instant settledAt) {
  /** It still holds: neither taken back, nor what took another back. */
  public boolean holds() {
    return !undone && undoes.isEmpty();
  }

  public boolean isHeirs() {
    return side == Side.HEIR;
  }

  public Money movedWithoutSign() {
    return moved.isPositive() ? moved : moved.negated();
  }
}

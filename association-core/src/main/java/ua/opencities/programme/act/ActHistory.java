package ua.opencities.programme.act;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The acts on one edition, told apart: those that count, and those of the past. An act that was
 * copied wrong gives way to its correction; what the committee agreed to gives way when the session
 * declines or returns it, or the committee withdraws.
 *
 * @param standing in their order
 * @param past in their order: corrected, set back, and the acts that set back
 */
public record ActHistory(List<ActView> standing, List<ActView> past) {

  /**
   * @param all in their order
   */
  public static ActHistory of(List<ActView> all) {
    Map<UUID, ActView> byId = all.stream().collect(toMap(ActView::id, Function.identity()));
    Set<UUID> corrected = all.stream().flatMap(act -> corrects(act).stream()).collect(toSet());
    Optional<Instant> setBack =
        all.stream()
            .filter(act -> act.verb().setsBack() && !corrected.contains(act.id()))
            .map(act -> first(act, byId).enteredAt())
            .reduce((one, other) -> one.isAfter(other) ? one : other);
    return new ActHistory(
        all.stream().filter(act -> stands(act, corrected, setBack, byId)).toList(),
        all.stream().filter(act -> !stands(act, corrected, setBack, byId)).toList());
  }

  private static boolean stands(
      ActView act, Set<UUID> corrected, Optional<Instant> setBack, Map<UUID, ActView> byId) {
    if (corrected.contains(act.id()) || act.verb().setsBack()) return false;
    return act.verb() != ActVerb.AGREED
        || setBack.filter(at -> !first(act, byId).enteredAt().isAfter(at)).isEmpty();
  }

  /** As it was entered at first: a correction keeps the place of what it corrects. */
  private static ActView first(ActView act, Map<UUID, ActView> byId) {
    ActView first = act;
    while (corrects(first).map(byId::get).isPresent())
      first = byId.get(corrects(first).orElseThrow());
    return first;
  }

  private static Optional<UUID> corrects(ActView act) {
    return act.correction().map(ActView.Correction::of);
  }

  public List<ActView> all() {
    return Stream.concat(standing.stream(), past.stream()).toList();
  }

  public boolean isCorrected(ActView act) {
    return correctionOf(act).isPresent();
  }

  public Optional<ActView> correctionOf(ActView act) {
    return all().stream()
        .filter(it -> corrects(it).filter(act.id()::equals).isPresent())
        .findFirst();
  }

  /** Whether it is this act, or one that it corrects; of a corrected act its correction is. */
  public boolean standsFor(ActView act, UUID entered) {
    if (isCorrected(act)) return false;
    Map<UUID, ActView> byId = all().stream().collect(toMap(ActView::id, Function.identity()));
    Optional<ActView> each = Optional.of(act);
    while (each.isPresent()) {
      if (each.get().id().equals(entered)) return true;
      each = each.flatMap(ActHistory::corrects).map(byId::get);
    }
    return false;
  }
}

package ua.opencities.programme.year.money;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.opencities.shared.Money;

/**
 * All entries of one programme's money in a year. Day by day no step may hold more than the one
 * before it: nothing is committed that is not planned, nothing is paid that is not committed.
 *
 * @param rows in the order of their places
 */
record Ledger(List<MoneyEntry> rows) {
  private static final List<MoneyStep> WAY =
      List.of(
          MoneyStep.PLANNED,
          MoneyStep.LEGAL_COMMITMENT,
          MoneyStep.FINANCIAL_COMMITMENT,
          MoneyStep.PAID);

  Ledger with(MoneyEntry more) {
    return new Ledger(Stream.concat(rows.stream(), Stream.of(more)).toList());
  }

  private Map<UUID, MoneyEntry> corrections() {
    return rows.stream()
        .filter(row -> row.corrects().isPresent())
        .collect(toMap(row -> row.corrects().orElseThrow(), row -> row));
  }

  /** Not corrected by a later one. */
  private Stream<MoneyEntry> standing() {
    var corrections = corrections();
    return rows.stream().filter(row -> !corrections.containsKey(row.id()));
  }

  private Money sum(Predicate<MoneyEntry> which) {
    return Money.sum(standing().filter(which).map(MoneyEntry::amount).toList());
  }

  private Money sum(MoneyStep step) {
    return sum(row -> row.step() == step);
  }

  YearSums sums() {
    return new YearSums(
        sum(MoneyStep.PLANNED),
        sum(MoneyStep.LEGAL_COMMITMENT),
        sum(MoneyStep.FINANCIAL_COMMITMENT),
        sum(MoneyStep.PAID),
        sum(MoneyStep.LAPSED),
        sum(MoneyEntry::isRenewal));
  }

  Optional<MoneyEntry> lapse() {
    return standing().filter(row -> row.step() == MoneyStep.LAPSED).findFirst();
  }

  /** Registered again after it lapsed in the ledger of the year before. */
  Money renewedOf(Ledger before) {
    var theirs = before.rows.stream().map(MoneyEntry::id).collect(toSet());
    return sum(row -> row.renews().filter(theirs::contains).isPresent());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** What is registered and was not paid: on the year's last day it lapses. */
  Money unpaid() {
    return sum(MoneyStep.LEGAL_COMMITMENT).minus(sum(MoneyStep.PAID));
  }

  /**
   * The entry that a correction names.
   *
   * @throws MoneyOutOfLine when there is none, it was corrected already, or it is of another step
   */
  MoneyEntry wrong(int place, MoneyStep step) {
    MoneyEntry wrong =
        rows.stream()
            .filter(row -> row.place() == place)
            .findFirst()
            .orElseThrow(() -> MoneyOutOfLine.noSuchEntry(place));
    MoneyEntry later = corrections().get(wrong.id());
    if (later != null) throw MoneyOutOfLine.alreadyCorrected(place, later.place());
    if (wrong.step() != step) throw MoneyOutOfLine.correctsAnotherStep(place, wrong.step());
    return wrong;
  }

  /**
   * @throws MoneyOutOfLine at the first day on whose evening a step holds more than the one before
   */
  void mustFollow() {
    var byDay =
        standing()
            .filter(row -> row.step() != MoneyStep.LAPSED)
            .sorted(Comparator.comparing(MoneyEntry::dated))
            .toList();
    var held = new EnumMap<MoneyStep, Money>(MoneyStep.class);
    WAY.forEach(step -> held.put(step, Money.ZERO));
    for (int i = 0; i < byDay.size(); i++) {
      MoneyEntry row = byDay.get(i);
      held.merge(row.step(), row.amount(), Money::plus);
      boolean evening = i + 1 == byDay.size() || !byDay.get(i + 1).dated().equals(row.dated());
      if (evening) mustFollow(held, row.dated());
    }
  }

  private static void mustFollow(Map<MoneyStep, Money> held, LocalDate day) {
    Money before = null;
    for (MoneyStep step : WAY) {
      Money sum = held.get(step);
      if (sum.compareTo(Money.ZERO) < 0) throw MoneyOutOfLine.belowZero(step, day, sum);
      if (before != null && sum.compareTo(before) > 0)
        throw MoneyOutOfLine.beyond(WAY.get(WAY.indexOf(step) - 1), day, before, sum);
      before = sum;
    }
  }

  /**
   * @param of whose the ledger is
   */
  List<MoneyEntryView> views(Optional<UUID> of) {
    Map<UUID, Integer> places = rows.stream().collect(toMap(MoneyEntry::id, MoneyEntry::place));
    var corrections = corrections();
    return rows.stream()
        .map(
            row ->
                row.view(
                    of,
                    row.corrects().map(places::get),
                    Optional.ofNullable(corrections.get(row.id())).map(MoneyEntry::place)))
        .toList();
  }
}

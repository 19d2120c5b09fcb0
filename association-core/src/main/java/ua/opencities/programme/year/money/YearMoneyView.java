package ua.opencities.programme.year.money;

import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Money;

/**
 * A year's money to read.
 *
 * @param sums of all programmes
 * @param entries in the order of entering, with those that were corrected
 * @param lapsedBefore what lapsed at the end of the year before and is not registered again yet
 * @param programmes each apart, first the one that the year goes by; never none
 */
public record YearMoneyView(
    int year,
    YearSums sums,
    List<MoneyEntryView> entries,
    Money lapsedBefore,
    List<ProgrammeMoney> programmes) {
  /** The year has money of several programmes. */
  public boolean isOfSeveral() {
    return programmes.size() > 1;
  }

  /** Of the programme that the year goes by. */
  public ProgrammeMoney main() {
    return programmes.get(0);
  }

  /** Of one programme, by its first edition; what was told without a programme is of any. */
  public ProgrammeMoney of(ProgrammeId first) {
    return find(Optional.of(first)).or(() -> find(Optional.empty())).orElse(ProgrammeMoney.NONE);
  }

  private Optional<ProgrammeMoney> find(Optional<ProgrammeId> first) {
    return programmes.stream().filter(each -> each.isOf(first)).findFirst();
  }
}

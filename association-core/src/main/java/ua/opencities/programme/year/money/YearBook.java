package ua.opencities.programme.year.money;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The ledgers of a council's year: each programme that is agreed or in force has one, and so has
 * every other of which money was told. What was told before any was agreed is of the programme that
 * the year goes by.
 *
 * @param rows in the order of their places
 * @param holding first editions; first of the programme that the year goes by
 */
record YearBook(CouncilYear of, List<MoneyEntry> rows, List<UUID> holding) {
  int nextPlace() {
    return rows.size() + 1;
  }

  private Optional<UUID> main() {
    return holding.stream().findFirst();
  }

  private Optional<UUID> owner(MoneyEntry row) {
    return row.programme().or(this::main);
  }

  boolean isHeld(Optional<UUID> owner) {
    return owner.filter(holding::contains).isPresent();
  }

  /** First of the programme that the year goes by; one of no programme where there is none. */
  Set<Optional<UUID>> owners() {
    Set<Optional<UUID>> owners = new LinkedHashSet<>();
    holding.forEach(each -> owners.add(Optional.of(each)));
    rows.forEach(row -> owners.add(owner(row)));
    if (owners.isEmpty()) owners.add(Optional.empty());
    return owners;
  }

  Ledger ledger(Optional<UUID> owner) {
    return new Ledger(rows.stream().filter(row -> owner(row).equals(owner)).toList());
  }

  /**
   * Whose money it is that somebody tells of: of a correction the one that the mistake is of.
   *
   * @throws MoneyOutOfLine when the programme has none in this year, or a correction names no entry
   */
  Optional<UUID> ownerOf(EnteredMoney told) {
    if (told.corrects().isPresent()) return owner(at(told.corrects().get()));
    if (told.programme().isEmpty()) return main().or(this::toldOfLast);
    Optional<UUID> wanted = told.programme().map(it -> it.value());
    if (!owners().contains(wanted)) throw MoneyOutOfLine.ofNoProgramme(of.year());
    return wanted;
  }

  private MoneyEntry at(int place) {
    return rows.stream()
        .filter(row -> row.place() == place)
        .findFirst()
        .orElseThrow(() -> MoneyOutOfLine.noSuchEntry(place));
  }

  private Optional<UUID> toldOfLast() {
    return rows.isEmpty() ? Optional.empty() : rows.get(rows.size() - 1).programme();
  }

  /** From now on it stays with the programme that the year goes by, whichever it goes by later. */
  void settle() {
    main()
        .ifPresent(
            main ->
                rows.stream()
                    .filter(row -> row.programme().isEmpty())
                    .forEach(row -> row.belongTo(main)));
  }
}

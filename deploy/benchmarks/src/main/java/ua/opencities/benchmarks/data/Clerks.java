package ua.opencities.benchmarks.data;

/** A person of each member's who is written to when an invoice is issued. */
final class Clerks {
  private static final String SINCE = "2020-01-01";

  final CopyInto accounts = new CopyInto("account (id, email, shown_name)");
  final CopyInto roles =
      new CopyInto("role_grant (id, account_id, council_id, role, begins_on, granted_by)");

  private final Chance chance;

  Clerks(Chance chance) {
    this.chance = chance;
  }

  void add(InventedCouncil council) {
    var account = chance.id();
    accounts.row(account, "clerk" + council.place() + "@council.example", "Ірина Коваль");
    roles.row(chance.id(), account, council.id(), "CLERK", SINCE, "benchmark");
  }
}

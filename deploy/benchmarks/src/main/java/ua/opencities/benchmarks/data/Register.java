package ua.opencities.benchmarks.data;

import java.util.List;

/** Councils with their officials, their road into the association and their population. */
final class Register {
  private static final String BY = "benchmark";
  private static final String WHEN = "2017-01-10T09:00:00Z";
  private static final List<String> STEPS =
      List.of("LEAD", "DECISION_ADOPTED", "AGREEMENT_SIGNED", "APPLIED", "ADMITTED", "ACTIVE");
  private static final List<String> BODIES =
      List.of("COUNCIL", "PRESIDENT", "COUNCIL", "BOARD", "GENERAL_MEETING");
  private static final List<String> DOCUMENTS =
      List.of("DECISION", "AGREEMENT", "APPLICATION", "PROTOCOL", "PROTOCOL");

  final CopyInto councils =
      new CopyInto(
          "council (id, katottg, kind, name, oblast_code, raion, centre_name, centre_kind, edrpou,"
              + " iban, name_key, search_key, demonstration)");
  final CopyInto officials =
      new CopyInto(
          "official (id, council_id, position, title, given_name, surname, gender, term_from)");
  final CopyInto contacts =
      new CopyInto(
          "council_contact (id, council_id, contact_function, name, email, changed_by, changed_at,"
              + " version)");
  final CopyInto memberships =
      new CopyInto("membership (council_id, standing, since, member_since)");
  final CopyInto steps =
      new CopyInto(
          "membership_step (id, council_id, place, from_standing, to_standing, body, document,"
              + " number, adopted_on, effective_on, entered_by, entered_by_name, entered_at)");
  final CopyInto figures =
      new CopyInto(
          "population_figure (id, council_id, inhabitants, as_of, source, confirmed_by,"
              + " confirmed_at)");
  final CopyInto accounts = new CopyInto("member_account (council_id)");

  private final Chance chance;

  Register(Chance chance) {
    this.chance = chance;
  }

  void add(InventedCouncil c, int firstYear, int lastYear) {
    councils.row(
        c.id(),
        c.katottg(),
        c.kind(),
        c.name(),
        c.oblast(),
        c.raion(),
        c.centre(),
        c.centreKind(),
        c.edrpou(),
        c.iban(),
        c.nameKey(),
        c.searchKey(),
        true);
    official(c, "HEAD", "голова", "Марія", "Ковальчук", "FEMININE");
    official(c, "SECRETARY", "секретар ради", "Петро", "Гриценко", "MASCULINE");
    official(c, "ACCOUNTANT", "головний бухгалтер", "Олена", "Бондар", "FEMININE");
    contacts.row(
        chance.id(),
        c.id(),
        "FINANCE",
        "Відділ обліку",
        c.katottg().toLowerCase(java.util.Locale.ROOT) + "@bench.example",
        BY,
        WHEN,
        1);
    for (int year = firstYear; year <= lastYear; year++)
      figures.row(
          chance.id(), c.id(), c.inhabitants(year), year + "-01-01", "Вигадані дані", BY, WHEN);
    accounts.row(c.id());
    if (c.member()) road(c, firstYear);
  }

  private void official(
      InventedCouncil c, String position, String title, String given, String surname, String who) {
    officials.row(chance.id(), c.id(), position, title, given, surname, who, "2020-11-20");
  }

  private void road(InventedCouncil c, int firstYear) {
    String joined = (firstYear - 1) + "-12-01";
    memberships.row(c.id(), "ACTIVE", joined, joined);
    for (int s = 1; s < STEPS.size(); s++) {
      String day = (firstYear - 1) + "-%02d-01".formatted(6 + s);
      steps.row(
          chance.id(),
          c.id(),
          s,
          STEPS.get(s - 1),
          STEPS.get(s),
          BODIES.get(s - 1),
          DOCUMENTS.get(s - 1),
          "%d-%d".formatted(c.place(), s),
          day,
          day,
          BY,
          "Оксана Мірна",
          WHEN);
    }
  }
}

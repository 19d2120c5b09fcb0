package ua.opencities.benchmarks.data;

import java.util.List;
import java.util.UUID;

/** A programme for each council and year, as long as real ones are. */
final class Programmes {
  private static final String BY = "benchmark";
  private static final String LAW =
      "Закон України «Про місцеве самоврядування в Україні», статті 15, 26, 28\n"
          + "Закон України «Про асоціації органів місцевого самоврядування»\nБюджетний кодекс України, статті 85, 91";
  private static final String TASK =
      "Забезпечити участь громади у спільних заходах асоціації та обмін досвідом між радами";
  private static final String TEXT =
      "Громада бере участь у роботі асоціації, користується її інструментами електронної демократії"
          + " та звітує про це мешканцям щороку. Програма визначає мету, строки, кошти й очікувані результати. ";

  final CopyInto programmes =
      new CopyInto(
          "programme (id, first_edition, edition, council_id, title, from_year, to_year, starts, ends, customer, executors,"
              + " legal_bases, associations, background, purpose, tasks, results, stages, control, state,"
              + " drafted_by, drafted_at, changed_by, changed_at, version)");
  final CopyInto funding =
      new CopyInto("programme_funding (id, council_id, programme_id, place, year, source, amount)");
  final CopyInto fees =
      new CopyInto("programme_fee (id, council_id, programme_id, year, amount, explanation)");
  final CopyInto acts =
      new CopyInto(
          "programme_act (id, council_id, programme_id, body, body_name, verb, paper, number, dated,"
              + " signed_given_name, signed_surname, signed_position, signed_gender, entered_by,"
              + " entered_at)");

  private final Chance chance;

  Programmes(Chance chance) {
    this.chance = chance;
  }

  void add(InventedCouncil c, Tariff tariff) {
    UUID id = chance.id();
    int year = tariff.year();
    String state = chance.of(List.of("APPROVED", "APPROVED", "APPROVED", "AGREED", "DRAFT"));
    String changed = year + "-01-20T10:00:00Z";
    programmes.row(
        id,
        id,
        1,
        c.id(),
        "Програма членства «" + c.name() + "» в асоціації на " + year + " рік",
        year,
        year,
        year + "-01-01",
        year + "-12-31",
        c.name(),
        c.name() + "\nВиконавчий комітет",
        LAW,
        "Асоціація відкритих міст",
        TEXT.repeat(3),
        TEXT,
        String.join("\n", java.util.Collections.nCopies(9, TASK)),
        TEXT,
        "I півріччя\nII півріччя",
        TEXT,
        state,
        BY,
        changed,
        BY,
        changed,
        1);
    var fee = tariff.fee(c.inhabitants(year));
    funding.row(chance.id(), c.id(), id, 1, year, "Місцевий бюджет", fee);
    funding.row(chance.id(), c.id(), id, 2, year, "Інші джерела", "0.00");
    var facts = Json.of(tariff.facts(c.inhabitants(year)));
    fees.row(chance.id(), c.id(), id, year, fee, facts);
    if (!state.equals("DRAFT"))
      act(c, id, year, "EXECUTIVE_COMMITTEE", "виконавчий комітет", "AGREED");
    if (state.equals("APPROVED")) act(c, id, year, "SESSION", "сесія", "APPROVED");
  }

  private void act(
      InventedCouncil c, UUID programme, int year, String body, String name, String verb) {
    acts.row(
        chance.id(),
        c.id(),
        programme,
        body,
        name,
        verb,
        "DECISION",
        c.place() + "/" + year,
        year + "-01-15",
        "Марія",
        "Ковальчук",
        "голова",
        "FEMININE",
        BY,
        year + "-01-16T10:00:00Z");
  }
}

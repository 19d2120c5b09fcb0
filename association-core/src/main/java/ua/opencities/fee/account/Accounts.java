package ua.opencities.fee.account;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import ua.opencities.fee.account.Allocation.Part;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Accounts {
  static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Opens the account at its first use and holds it until the transaction ends. */
  void lock(CouncilId council) {
    lock(new TreeSet<>(Set.of(council.value())));
  }

  /** In the order of the ids, always: two who want the same accounts then never wait in a ring. */
  void lock(SortedSet<UUID> councils) {
    database
        .createNativeQuery(
            "insert into member_account(council_id)"
                + " select c from unnest(string_to_array(?1, ',')::uuid[]) c order by c"
                + " on conflict do nothing")
        .setParameter(1, joined(councils))
        .executeUpdate();
    database
        .createNativeQuery(
            "select council_id from member_account"
                + " where council_id = any(string_to_array(?1, ',')::uuid[])"
                + " order by council_id for update")
        .setParameter(1, joined(councils))
        .getResultList();
  }

  private static String joined(SortedSet<UUID> councils) {
    return councils.stream().map(UUID::toString).collect(joining(","));
  }

  /** Those of them that have paid more than was charged. */
  List<CouncilId> withCredit(SortedSet<UUID> councils) {
    List<?> found =
        database
            .createNativeQuery(
                "select distinct e.council_id from account_entry e"
                    + " where e.council_id = any(string_to_array(?1, ',')::uuid[])"
                    + " and e.kind in ('PAYMENT', 'OPENING', 'TAKEN_OVER') and -e.amount > coalesce((select sum(s.amount)"
                    + "   from settlement s where s.payment_entry = e.id), 0)")
            .setParameter(1, joined(councils))
            .getResultList();
    return found.stream().map(id -> new CouncilId((UUID) id)).toList();
  }

  DebtOrigin origin(UUID source) {
    var found =
        database
            .createNativeQuery(
                "select (select id from invoice where id = ?1),"
                    + " (select id from account_opening where id = ?1)")
            .setParameter(1, source)
            .getResultList();
    Row r = Row.of(found).get(0);
    return new DebtOrigin(r.idIfAny(), r.idIfAny());
  }

  void add(AccountEntry entry) {
    add(List.of(entry));
  }

  void add(List<AccountEntry> entries) {
    AccountEntry.ROWS.write(database::createNativeQuery, entries);
  }

  /** Lets what was paid meet what is owed. */
  List<Part> settle(CouncilId council, Optional<UUID> chosenSource) {
    var parts = Allocation.of(Debt.whole(charges(council, EVER)), credits(council), chosenSource);
    parts.forEach(part -> database.persist(new Settlement(council, part)));
    database.flush();
    return parts;
  }

  /** Each charge, or its parts where other days were agreed, the earliest due first. */
  List<Debt> charges(CouncilId council, LocalDate asOf) {
    var rows =
        database
            .createNativeQuery(
                "select entry, source, reference, booked_on, due_on, amount, outstanding, agreed_on"
                    + " from charge_parts(?2) where council_id = ?1"
                    + " order by due_on, \"position\", place")
            .setParameter(1, council.value())
            .setParameter(2, asOf)
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new Debt(
                    r.id(), r.id(), r.text(), r.day(), r.day(), r.money(), r.money(), r.dayIfAny()))
        .toList();
  }

  /** What is free of payments and of what was paid ahead before, the oldest payment first. */
  List<Credit> credits(CouncilId council) {
    var rows =
        database
            .createNativeQuery(
                "select e.id, e.kind, greatest(e.booked_on, s.released_on), -e.amount - s.taken"
                    + " from account_entry e cross join lateral ("
                    + "   select coalesce(sum(t.amount), 0.00) as taken,"
                    + "     max(t.settled_on) filter (where t.amount < 0) as released_on"
                    + "   from settlement t where t.payment_entry = e.id) s"
                    + " where e.council_id = ?1 and e.kind in ('PAYMENT', 'OPENING', 'TAKEN_OVER')"
                    + " and -e.amount > s.taken"
                    + " order by e.booked_on, e.position")
            .setParameter(1, council.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Credit(r.id(), EntryKind.valueOf(r.text()), r.day(), r.money()))
        .toList();
  }

  List<EntryView> entries(CouncilId council, LocalDate asOf) {
    var rows =
        database
            .createNativeQuery(
                "select id, kind, booked_on, due_on, amount, reference, source, about"
                    + " from account_entry"
                    + " where council_id = ?1 and booked_on <= ?2 order by booked_on, position")
            .setParameter(1, council.value())
            .setParameter(2, asOf)
            .getResultList();
    var entries = new ArrayList<EntryView>();
    Money balance = Money.ZERO;
    for (Row r : Row.of(rows)) {
      var id = r.id();
      var kind = EntryKind.valueOf(r.text());
      var on = r.day();
      var due = r.dayIfAny();
      var amount = r.money();
      balance = balance.plus(amount);
      entries.add(new EntryView(id, kind, on, due, amount, r.text(), r.id(), r.idIfAny(), balance));
    }
    return entries;
  }

  List<OverdueFee> overdue(LocalDate on) {
    var rows =
        database
            .createNativeQuery(
                "select d.council_id, c.name, o.name, sum(d.outstanding), min(d.due_on),"
                    + "   min(d.due_on) + p.grace_days, min(d.due_on) + p.grace_days < ?1"
                    + " from charge_parts(?1) d"
                    + " join council c on c.id = d.council_id join oblast o on o.code = c.oblast_code"
                    + " cross join fee_policy p where d.outstanding > 0 and d.due_on < ?1"
                    + " group by d.council_id, c.id, o.name, p.grace_days"
                    + " order by min(d.due_on), c.name")
            .setParameter(1, on)
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new OverdueFee(
                    new CouncilId(r.id()),
                    r.text(),
                    r.text(),
                    r.money(),
                    r.day(),
                    r.day(),
                    r.yes(),
                    false))
        .toList();
  }

  Page<CouncilBalance> balances(String words, Page.Request page) {
    String from =
        " from council c join membership m on m.council_id = c.id and m.member_since is not null"
            + " join oblast o on o.code = c.oblast_code where c.search_key like '%' || ?1 || '%'";
    String key = SearchKey.of(words);
    var total =
        database.createNativeQuery("select count(*)" + from).setParameter(1, key).getSingleResult();
    var rows =
        database
            .createNativeQuery(
                "select c.id, c.name, o.name, o.name_en, coalesce((select sum(e.amount) from account_entry e"
                    + "   where e.council_id = c.id), 0.00) as balance"
                    + from
                    + " order by balance desc, c.name, c.id"
                    + page.limit())
            .setParameter(1, key)
            .getResultList();
    var items =
        Row.of(rows).stream()
            .map(
                r ->
                    new CouncilBalance(
                        new CouncilId(r.id()), r.text(), r.text(), r.text(), r.money()))
            .toList();
    return new Page<>(items, ((Number) total).longValue(), page.number(), page.size());
  }
}

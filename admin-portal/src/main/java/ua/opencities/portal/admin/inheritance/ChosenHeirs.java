package ua.opencities.portal.admin.inheritance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.inheritance.Bequest;
import ua.opencities.inheritance.Inherited;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Wanted;

/**
 * Who was chosen beside the council whose page it is, as the address says it.
 *
 * @param with predecessors, or of a split the heirs
 */
record ChosenHeirs(CouncilId council, SuccessionKind kind, List<CouncilId> with) {
  private static final int MOST = 20;

  static ChosenHeirs asked(UUID council, String kind, List<String> with) {
    var ids = new LinkedHashSet<CouncilId>();
    with.stream()
        .flatMap(id -> Wanted.id(id).stream())
        .limit(MOST)
        .forEach(id -> ids.add(new CouncilId(id)));
    var asked = Wanted.one(SuccessionKind.class, kind).orElse(SuccessionKind.MERGED);
    return new ChosenHeirs(new CouncilId(council), asked, List.copyOf(ids));
  }

  boolean isSplit() {
    return kind == SuccessionKind.SPLIT;
  }

  /** The address of the page with one fewer. */
  String without(CouncilId one) {
    var rest = new ArrayList<>(with);
    rest.remove(one);
    return query(rest);
  }

  String query() {
    return query(with);
  }

  private String query(List<CouncilId> ids) {
    var said = new StringBuilder("?kind=" + kind);
    ids.forEach(id -> said.append("&with=").append(id));
    return said.toString();
  }

  /** All fields of the form, a row of them for each chosen council. */
  String[] fields() {
    var fields = new ArrayList<>(List.of("act", "on", "submission"));
    for (int row = 0; row < with.size(); row++) {
      for (Inherited thing : Inherited.values()) fields.add(field(thing, row));
      fields.add(FormReading.inRow("sum", row));
      fields.add(FormReading.inRow("seen", row));
    }
    return fields.toArray(String[]::new);
  }

  static String field(Inherited thing, int row) {
    return FormReading.inRow(thing.name().toLowerCase(Locale.ROOT), row);
  }

  /** Of a split each row has its sum; else the account goes whole, and there is nothing to type. */
  List<Bequest> bequests(Sent sent, FormReading form) {
    var all = new ArrayList<Bequest>();
    for (int row = 0; row < with.size(); row++) {
      Set<Inherited> what = EnumSet.noneOf(Inherited.class);
      for (Inherited thing : Inherited.values())
        if ("true".equals(sent.field(field(thing, row)))) what.add(thing);
      boolean account = what.contains(Inherited.ACCOUNT);
      // typed without its box it is refused, never dropped
      Money sum = account || isSplit() ? sum(sent, form, row) : Money.ZERO;
      CouncilId other = with.get(row);
      all.add(
          new Bequest(
              isSplit() ? council : other,
              isSplit() ? other : council,
              what,
              sum == null ? Money.ZERO : sum));
    }
    return all;
  }

  private Money sum(Sent sent, FormReading form, int row) {
    if (isSplit()) return form.optionalMoney(FormReading.inRow("sum", row)).orElse(Money.ZERO);
    Money seen = seen(sent, row);
    return seen.isPositive() ? seen : seen.negated();
  }

  /** The balance that stood on the page. */
  Map<CouncilId, Money> seen(Sent sent) {
    var seen = new LinkedHashMap<CouncilId, Money>();
    for (int row = 0; row < with.size(); row++)
      seen.put(isSplit() ? council : with.get(row), seen(sent, isSplit() ? 0 : row));
    return seen;
  }

  private static Money seen(Sent sent, int row) {
    String field = sent.field(FormReading.inRow("seen", row));
    return field != null && field.matches("-?\\d{1,12}\\.\\d{2}") ? Money.of(field) : Money.ZERO;
  }
}

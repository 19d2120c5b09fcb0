package ua.opencities.inheritance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Inheritances {
  private static final String COLUMNS =
      "select i.line_id, i.act_id, i.side, i.council_id, i.council_name, i.other_id, i.other_name,"
          + " i.kind, i.act, i.happened_on, i.account, i.programmes, i.tools, i.history, i.membership, i.moved,"
          + " i.tools_passed, i.tools_granted, i.member_since, i.undoes,"
          + " exists (select from inheritance u where u.undoes = i.line_id and u.side = i.side),"
          + " i.settled_by_name, i.settled_at from inheritance i";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Both sides of the line. */
  void add(InheritanceView heir, int place, UUID submission, String by) {
    add(Side.HEIR, heir, place, submission, by);
    add(Side.PREDECESSOR, heir, place, submission, by);
  }

  private void add(Side side, InheritanceView it, int place, UUID submission, String by) {
    boolean heir = side == Side.HEIR;
    database
        .createNativeQuery(
            "insert into inheritance (id, council_id, side, line_id, act_id, place, other_id,"
                + " council_name, other_name, kind, happened_on, act, account, programmes, tools,"
                + " history, moved, tools_passed, tools_granted, member_since, undoes, submission, settled_by,"
                + " settled_by_name, settled_at, membership) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                + " ?11, ?12, ?13, ?14, ?15, ?16, cast(?17 as numeric), ?18, ?25,"
                + " nullif(?19, '')::date, nullif(?20, '')::uuid, ?21, ?22, ?23, ?24, ?26)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, (heir ? it.council() : it.other()).value())
        .setParameter(3, side.name())
        .setParameter(4, it.line())
        .setParameter(5, it.actId())
        .setParameter(6, place)
        .setParameter(7, (heir ? it.other() : it.council()).value())
        .setParameter(8, heir ? it.councilName() : it.otherName())
        .setParameter(9, heir ? it.otherName() : it.councilName())
        .setParameter(10, it.act().kind().name())
        .setParameter(11, it.act().on())
        .setParameter(12, it.act().words())
        .setParameter(13, it.what().contains(Inherited.ACCOUNT))
        .setParameter(14, it.what().contains(Inherited.PROGRAMMES))
        .setParameter(15, it.what().contains(Inherited.TOOLS))
        .setParameter(16, it.what().contains(Inherited.HISTORY))
        .setParameter(17, it.moved().decimal())
        .setParameter(18, String.join(",", it.tools()))
        .setParameter(19, it.memberSince().map(Object::toString).orElse(""))
        .setParameter(20, it.undoes().map(Object::toString).orElse(""))
        .setParameter(21, submission)
        .setParameter(22, by)
        .setParameter(23, it.settledBy())
        .setParameter(24, it.settledAt().atOffset(ZoneOffset.UTC))
        .setParameter(25, String.join(",", it.granted()))
        .setParameter(26, it.what().contains(Inherited.MEMBERSHIP))
        .executeUpdate();
  }

  List<InheritanceView> of(CouncilId council) {
    return views(
        database
            .createNativeQuery(
                COLUMNS
                    + " where i.council_id = ?1 order by i.happened_on desc, i.settled_at desc,"
                    + " i.place")
            .setParameter(1, council.value()));
  }

  /** As the heirs see them, in the order in which they were written. */
  List<InheritanceView> ofAct(UUID act) {
    return views(
        database
            .createNativeQuery(
                COLUMNS + " where i.act_id = ?1 and i.side = 'HEIR' order by i.place")
            .setParameter(1, act));
  }

  List<InheritanceView> ofSubmission(UUID submission) {
    return views(
        database
            .createNativeQuery(COLUMNS + " where i.submission = ?1 and i.side = 'HEIR'")
            .setParameter(1, submission));
  }

  Page<InheritanceView> page(String words, Page.Request page) {
    String where =
        " where i.side = 'HEIR' and i.undoes is null and (?1 = '' or exists (select from council c"
            + " where c.id in (i.council_id, i.other_id) and c.search_key like '%' || ?1 || '%'))";
    String key = SearchKey.of(words);
    var total =
        database
            .createNativeQuery("select count(*) from inheritance i" + where)
            .setParameter(1, key)
            .getSingleResult();
    var rows =
        views(
            database
                .createNativeQuery(
                    COLUMNS
                        + where
                        + " order by i.happened_on desc, i.settled_at desc, i.place, i.id"
                        + page.limit())
                .setParameter(1, key));
    return new Page<>(rows, ((Number) total).longValue(), page.number(), page.size());
  }

  private static List<InheritanceView> views(Query query) {
    return Row.of(query.getResultList()).stream().map(Inheritances::view).toList();
  }

  private static InheritanceView view(Row r) {
    return new InheritanceView(
        r.id(),
        r.id(),
        Side.valueOf(r.text()),
        new CouncilId(r.id()),
        r.text(),
        new CouncilId(r.id()),
        r.text(),
        new SuccessionAct(SuccessionKind.valueOf(r.text()), r.text(), r.day()),
        what(r),
        r.money(),
        codes(r.text()),
        codes(r.text()),
        r.dayIfAny(),
        r.idIfAny(),
        r.yes(),
        r.text(),
        r.instant());
  }

  private static List<String> codes(String written) {
    return Arrays.stream(written.split(",")).filter(code -> !code.isEmpty()).toList();
  }

  private static Set<Inherited> what(Row r) {
    var what = EnumSet.noneOf(Inherited.class);
    for (Inherited thing : Inherited.values()) if (r.yes()) what.add(thing);
    return what;
  }
}

package ua.opencities.fee.correction.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class CorrectionRows {
  private static final String ROW =
      "select id, council_id, council_name, kind, invoice_id, invoice_number, number, issued_on,"
          + " due_on, amount, before, reason, act_body, act_number, act_date, made_by_name, made_at,"
          + " opening_id, opening_number, reverses, reverses_number, reversed_by, reversed_by_number,"
          + " taken_over"
          + " from correction_row";
  private static final String ASKED =
      " where (?1 = '' or council_id = nullif(?1, '')::uuid)"
          + " and (?2 = '' or invoice_id = nullif(?2, '')::uuid) and (?3 = '' or kind = ?3)"
          + " and (?4 = 0 or series_year = ?4)"
          + " and (?5 = '' or (?6 <> '' and search_key like '%' || ?6 || '%')"
          + "   or position(lower(?5) in lower(number)) > 0"
          + "   or position(?5 in coalesce(invoice_number, opening_number, '')) > 0)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  CorrectionView get(CorrectionId id) {
    var rows =
        database
            .createNativeQuery(ROW + " where id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(CorrectionRows::view)
        .findFirst()
        .orElseThrow(() -> new NotFound("correction"));
  }

  Page<CorrectionView> list(CorrectionSearch search) {
    long total =
        ((Number) asked("select count(*) from correction_row" + ASKED, search).getSingleResult())
            .longValue();
    var rows =
        asked(
                ROW + ASKED + " order by issued_on desc, made_at desc, id" + search.page().limit(),
                search)
            .getResultList();
    var items = Row.of(rows).stream().map(CorrectionRows::view).toList();
    return new Page<>(items, total, search.page().number(), search.page().size());
  }

  private Query asked(String sql, CorrectionSearch search) {
    String words = search.words().orElse("").strip();
    return database
        .createNativeQuery(sql)
        .setParameter(1, search.council().map(CouncilId::toString).orElse(""))
        .setParameter(2, search.invoice().map(UUID::toString).orElse(""))
        .setParameter(3, search.kind().map(CorrectionKind::name).orElse(""))
        .setParameter(4, search.year().orElse(0))
        .setParameter(5, words)
        .setParameter(6, SearchKey.of(words));
  }

  private static CorrectionView view(Row r) {
    var id = new CorrectionId(r.id());
    var council = new CouncilId(r.id());
    String name = r.text();
    var kind = CorrectionKind.valueOf(r.text());
    Optional<UUID> invoice = r.idIfAny();
    Optional<String> invoiceNumber = r.textIfAny();
    String number = r.text();
    LocalDate issuedOn = r.day();
    Optional<LocalDate> dueOn = r.dayIfAny();
    Money amount = r.money();
    Money before = r.money();
    var grounds = new Grounds(issuedOn, r.text(), r.text(), r.text(), r.day());
    return new CorrectionView(
        id,
        council,
        name,
        kind,
        invoice,
        invoiceNumber,
        number,
        dueOn,
        amount,
        before,
        grounds,
        r.text(),
        r.instant(),
        CorrectionView.Ref.of(r.idIfAny(), r.textIfAny()),
        CorrectionView.Ref.of(r.idIfAny(), r.textIfAny()),
        CorrectionView.Ref.of(r.idIfAny(), r.textIfAny()),
        r.yes());
  }
}

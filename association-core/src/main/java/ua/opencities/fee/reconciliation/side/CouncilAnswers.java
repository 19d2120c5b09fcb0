package ua.opencities.fee.reconciliation.side;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;

@ApplicationScoped
class CouncilAnswers {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<AnswerView> of(UUID act) {
    var rows =
        database
            .createNativeQuery(
                "select verdict, note, figures, added, opening, closing, id, answered_by_name,"
                    + " answered_at from reconciliation_answer where act_id = ?1"
                    + " order by place desc")
            .setParameter(1, act)
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new AnswerView(
                    new CouncilSide(
                        Verdict.valueOf(r.text()),
                        r.textIfAny(),
                        figures(r.text()),
                        CouncilSide.ownLines(Frozen.read(r.text())),
                        r.moneyIfAny(),
                        r.moneyIfAny()),
                    r.id(),
                    r.text(),
                    r.instant()))
        .toList();
  }

  private static Map<Integer, Money> figures(String json) {
    var figures = new HashMap<Integer, Money>();
    Frozen.read(json)
        .forEach((place, amount) -> figures.put(Integer.valueOf(place), Money.of((String) amount)));
    return figures;
  }
}

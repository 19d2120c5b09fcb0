package ua.opencities.portal.admin.report.row;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.fee.explained.ExplanationsOf;
import ua.opencities.report.fee.FeeFigure;
import ua.opencities.report.fee.FeeReportRow;
import ua.opencities.report.fee.FeeReportRows;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The councils behind a figure with what explains their charges: one statement each for all. */
@RequestScoped
public class FeeRowsAsked {
  @Inject private FeeReportRows rows;
  @Inject private ExplanationsOf explained;

  /**
   * @param oblast two digits; blank for all
   */
  public Explained behind(Actor actor, int year, String oblast, FeeFigure figure) {
    var behind = rows.behind(actor, year, Optional.of(oblast).filter(o -> !o.isEmpty()), figure);
    return new Explained(
        year,
        oblast,
        figure,
        behind,
        explained.year(actor, year, behind.stream().map(FeeReportRow::council).toList()));
  }

  /** As the page, the files and the API tell it. */
  public record Explained(
      int year,
      String oblast,
      FeeFigure figure,
      List<FeeReportRow> rows,
      Map<CouncilId, List<FeeExplanation>> explained) {
    public List<FeeExplanation> of(FeeReportRow row) {
      return explained.getOrDefault(row.council(), List.of());
    }
  }
}

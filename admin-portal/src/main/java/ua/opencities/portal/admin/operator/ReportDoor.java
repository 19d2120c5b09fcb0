package ua.opencities.portal.admin.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import ua.opencities.language.Language;
import ua.opencities.portal.admin.report.FeeReportFiles;
import ua.opencities.report.fee.Dimension;
import ua.opencities.report.fee.FeeReport;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Operator;
import ua.opencities.web.typed.Typed;

/** Reports for the launcher's {@code report}; the answer is the file itself. */
@Path("operator/report")
@ForTheOperator
public class ReportDoor {
  @Inject private FeeReport fees;

  /**
   * @param format {@code text}, {@code csv} or {@code xlsx}
   */
  @POST
  @Path("fees")
  @PermitAll
  public Response fees(
      @FormParam("year") String year,
      @FormParam("by") String by,
      @FormParam("format") String format) {
    try {
      String dimension = by == null ? "" : by.toUpperCase(Locale.ROOT);
      var report =
          fees.by(
              Operator.because("report"),
              Typed.year("year", year),
              Typed.choice("by", dimension, Dimension.class));
      return FeeReportFiles.of(report, format == null ? "text" : format, Language.UK);
    } catch (RuleBroken unreadable) {
      return Response.status(422).entity(unreadable.getMessage()).type("text/plain").build();
    }
  }
}

package ua.opencities.portal.admin.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.language.Texts;
import ua.opencities.portal.admin.report.row.FeeRowsAsked;
import ua.opencities.report.fee.Dimension;
import ua.opencities.report.fee.FeeFigure;
import ua.opencities.report.fee.FeeProgress;
import ua.opencities.report.fee.FeeReport;
import ua.opencities.report.fee.kind.FeesByKind;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** Fees of a year by oblast; each figure opens the councils behind it. */
@Path("reports")
@RequestScoped
@Produces(View.HTML)
public class FeeReportPages {
  @Inject private Asker asker;
  @Inject private FeeReport report;
  @Inject private FeeProgress progress;
  @Inject private FeesByKind kinds;
  @Inject private FeeRowsAsked rows;
  @Inject private Clock clock;

  @GET
  @Path("fees")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View report(@QueryParam("year") @DefaultValue("") String year) {
    var actor = asker.actor();
    var texts = Texts.of(asker.language());
    var fees = report.by(actor, yearOf(year), Dimension.OBLAST);
    return View.of("report/fees.jte")
        .with("report", fees)
        .with("kinds", kinds.of(actor, fees.year()))
        .with("receipts", new ReceiptsChart(progress.of(actor, fees.year()), texts))
        .with("outstanding", new OutstandingChart(fees, texts))
        .with("thisYear", LocalDate.now(clock).getYear());
  }

  @GET
  @Path("fees/rows")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View rows(
      @QueryParam("year") @DefaultValue("") String year,
      @QueryParam("oblast") @DefaultValue("") String oblast,
      @QueryParam("what") @DefaultValue("charged") String what) {
    return View.of("report/fee-rows.jte")
        .with("told", rows.behind(asker.actor(), yearOf(year), oblast, FeeFigure.named(what)));
  }

  @GET
  @Path("fees.{format: csv|xlsx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(
      @QueryParam("year") @DefaultValue("") String year, @PathParam("format") String format) {
    return FeeReportFiles.of(
        report.by(asker.actor(), yearOf(year), Dimension.OBLAST), format, asker.language());
  }

  /** This year when the address names none. */
  private int yearOf(String year) {
    return Wanted.year(year).orElseGet(() -> LocalDate.now(clock).getYear());
  }
}

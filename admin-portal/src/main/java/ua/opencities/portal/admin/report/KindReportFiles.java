package ua.opencities.portal.admin.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.kind.FeeKind;
import ua.opencities.report.fee.kind.FeesByKind;
import ua.opencities.report.fee.kind.KindFigures;
import ua.opencities.report.fee.kind.KindReport;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.TableFile;
import ua.opencities.web.typed.Typed;

/** A year's fees of every kind as a file, by oblast. */
@Path("reports/fees-by-kind")
@RequestScoped
public class KindReportFiles {
  @Inject private Asker asker;
  @Inject private FeesByKind fees;

  @GET
  @Path("fees-by-kind.{format: csv|xlsx}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response table(@QueryParam("year") String year, @PathParam("format") String format) {
    var report = fees.of(asker.actor(), Typed.year("year", year));
    var texts = Texts.of(asker.language());
    // whoever adds a column of the CSV up must not count twice
    return format.equals("csv")
        ? file(report, texts, false).csv()
        : file(report, texts, true).xlsx();
  }

  static TableFile file(KindReport report, Texts texts, boolean sums) {
    List<List<Object>> rows = new ArrayList<>();
    for (var line : report.lines())
      rows.add(
          cells(
              name(line.kind(), texts),
              texts.language() == Language.UK ? line.oblast() : line.oblastEnglish(),
              line.figures()));
    if (sums) rows.add(cells(texts.text("report.fees.total"), "", report.totals()));
    return new TableFile(
            "fees-by-kind-" + report.year(),
            texts.text("report.kind.title") + " " + report.year(),
            Stream.of(
                    "report.kind",
                    "report.fees.oblast",
                    "report.fees.councils",
                    "report.fees.charged",
                    "report.fees.paid",
                    "report.fees.outstanding",
                    "report.fees.overdue")
                .map(texts::text)
                .toList(),
            rows)
        .marked(texts);
  }

  /** «щорічний внесок», «цільовий внесок: На портал». */
  public static String name(FeeKind kind, Texts texts) {
    String name = texts.label(TariffKind.valueOf(kind.name()));
    return kind.tariff().isEmpty() ? name : name + ": " + kind.tariff();
  }

  private static List<Object> cells(String kind, String oblast, KindFigures it) {
    return List.of(
        kind, oblast, it.councils(), it.charged(), it.paid(), it.outstanding(), it.overdue());
  }
}

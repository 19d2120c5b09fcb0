package ua.opencities.portal.admin.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.council.attribute.value.AttributeTable;
import ua.opencities.council.attribute.value.SaidOf;
import ua.opencities.language.Texts;
import ua.opencities.report.CouncilExport;
import ua.opencities.report.CouncilRow;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.file.TableFile;

/** The register as files: the same search, filters and order as on the page. */
@Path("councils")
@RequestScoped
public class CouncilFiles {
  private static final List<String> COLUMNS =
      List.of(
          "katottg",
          "name",
          "kind",
          "oblast",
          "raion",
          "centre",
          "edrpou",
          "standing",
          "member-since",
          "inhabitants",
          "inhabitants-as-of",
          "territory",
          "note");

  @Inject private Asker asker;
  @Inject private CouncilExport export;
  @Inject private AttributeTable attributes;

  @GET
  @Path("export.csv")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response csv(@BeanParam RegisterForm form) {
    return table(form).csv();
  }

  @GET
  @Path("export.xlsx")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response xlsx(@BeanParam RegisterForm form) {
    return table(form).xlsx();
  }

  /** The lines as the API lists them, all on one page. */
  @GET
  @Path("export.json")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response json(@BeanParam RegisterForm form) {
    var rows = export.rows(asker.actor(), form.filter(), form.order());
    return Download.json("councils.json", PageJson.of(Page.whole(rows), CouncilJson::of));
  }

  private TableFile table(RegisterForm form) {
    var texts = Texts.of(asker.language());
    var rows = export.rows(asker.actor(), form.filter(), form.order());
    var own = attributes.all(asker.actor());
    var headers = COLUMNS.stream().map(column -> texts.text("council.column." + column));
    var ownHeaders = own.columns().stream().map(each -> each.name(texts.language()));
    return new TableFile(
        "councils",
        texts.text("council.register"),
        Stream.concat(headers, ownHeaders).toList(),
        rows.stream().map(row -> cells(row, own.row(row.id()), texts)).toList());
  }

  private static List<Object> cells(CouncilRow council, List<SaidOf> own, Texts texts) {
    var row = new RegisterRow(council);
    var cells =
        new ArrayList<Object>(
            Arrays.asList(
                council.katottg(),
                council.name(),
                texts.label(row.kind()),
                row.oblast(texts.language()),
                council.raion(),
                council.centre(),
                council.edrpou().orElse(""),
                texts.label(row.standing()),
                council.memberSince().map(LocalDate::toString).orElse(""),
                council.inhabitants().isPresent() ? council.inhabitants().getAsInt() : null,
                council.inhabitantsAsOf().map(LocalDate::toString).orElse(""),
                texts.label(row.territory()),
                council.demonstration() ? texts.text("council.invented") : ""));
    for (SaidOf each : own) cells.add(each.cell(texts));
    return cells;
  }
}

package ua.opencities.portal.admin.season;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import ua.opencities.language.Texts;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.TableFile;
import ua.opencities.web.typed.YearInPath;

/** The board as files: every council that the filter leaves, in the order of the page. */
@Path("seasons/{year: \\d+}")
@RequestScoped
public class BoardFiles {
  private static final List<String> COLUMNS =
      List.of(
          "council",
          "oblast",
          "stage",
          "next",
          "next-by",
          "blocks",
          "session",
          "fee",
          "planned",
          "reminded",
          "by-order-column",
          "note");

  @Inject private Asker asker;
  @Inject private SeasonBoard board;

  @GET
  @Path("board.csv")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response csv(@PathParam("year") String typed, @BeanParam BoardForm form) {
    return table(YearInPath.of(typed), form).csv();
  }

  @GET
  @Path("board.xlsx")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response xlsx(@PathParam("year") String typed, @BeanParam BoardForm form) {
    return table(YearInPath.of(typed), form).xlsx();
  }

  private TableFile table(int year, BoardForm form) {
    var texts = Texts.of(asker.language());
    var found = board.found(asker.actor(), year, form.filter(), form.order());
    return new TableFile(
        "season-" + year,
        texts.text("season.of", String.valueOf(year)),
        COLUMNS.stream().map(column -> texts.text("season." + column)).toList(),
        found.stream().map(council -> cells(council, texts)).toList());
  }

  static List<Object> cells(SeasonCouncil it, Texts texts) {
    return Arrays.asList(
        it.name(),
        it.place().name(texts.language()),
        texts.label(it.stage()),
        texts.label(it.next().step()),
        it.next().by().map(Object::toString).orElse(""),
        it.blockers().stream().sorted().map(texts::label).collect(joining("; ")),
        it.dates().session().toString(),
        it.fee().map(fee -> fee.amount()).orElse(null),
        it.programme().isPresent() ? it.planned().amount() : null,
        it.reminded().map(last -> last.on().toString()).orElse(""),
        it.byOrder() ? texts.text("season.by-order") : "",
        it.demonstration() ? texts.text("council.invented") : "");
  }
}

package ua.opencities.portal.admin.season;

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
import ua.opencities.programme.season.OpenSeasons;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.season.board.SeasonFilter;
import ua.opencities.programme.season.board.SeasonOrder;
import ua.opencities.programme.season.json.CouncilSeasonJson;
import ua.opencities.programme.season.json.SeasonJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.YearInPath;

/** The seasons for machines, to read. */
@Path("api/v1/seasons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeasonApi {
  @Inject private Asker asker;
  @Inject private OpenSeasons seasons;
  @Inject private SeasonBoard board;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<SeasonJson> list() {
    return PageJson.of(Page.whole(seasons.all(asker.actor())), SeasonJson::of);
  }

  @GET
  @Path("{year: \\d+}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public SeasonFiguresJson one(@PathParam("year") String typed) {
    return SeasonFiguresJson.of(
        board.page(
            asker.actor(),
            YearInPath.of(typed),
            SeasonFilter.none(),
            SeasonOrder.Wish.read(""),
            new Page.Request(1, 1)));
  }

  @GET
  @Path("{year: \\d+}/councils")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<CouncilSeasonJson> councils(
      @PathParam("year") String typed,
      @QueryParam("stage") @DefaultValue("") String stage,
      @QueryParam("oblast") @DefaultValue("") String oblast,
      @QueryParam("trouble") @DefaultValue("") String trouble,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("sort") @DefaultValue("") String sort,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var found =
        board.page(
            asker.actor(),
            YearInPath.of(typed),
            SeasonFilter.asked(stage, oblast, trouble, words),
            SeasonOrder.Wish.read(sort),
            new Page.Request(page, size));
    return PageJson.of(found.page(), each -> CouncilSeasonJson.of(each, found.today()));
  }
}

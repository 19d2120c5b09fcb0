package ua.opencities.portal.member.season;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.programme.season.OpenSeasons;
import ua.opencities.programme.season.board.CouncilSeason;
import ua.opencities.programme.season.json.SeasonJson;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.YearInPath;

/** The seasons and the council's own part in one, for machines, to read. */
@Path("api/v1/seasons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeasonApi {
  @Inject private Asker asker;
  @Inject private OpenSeasons open;
  @Inject private CouncilSeason seasons;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<SeasonJson> list() {
    return PageJson.of(Page.whole(open.all(asker.actor())), SeasonJson::of);
  }

  @GET
  @Path("{year: \\d+}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public OwnSeasonJson one(@PathParam("year") String typed) {
    var actor = asker.actor();
    return seasons
        .of(actor, actor.ownCouncil(), YearInPath.of(typed))
        .map(OwnSeasonJson::of)
        .orElseThrow(() -> new NotFound("season"));
  }
}

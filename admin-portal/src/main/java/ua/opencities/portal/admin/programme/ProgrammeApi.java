package ua.opencities.portal.admin.programme;

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
import java.util.UUID;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.issue.TakeProgrammePaper;
import ua.opencities.programme.json.ProgrammeJson;
import ua.opencities.programme.json.ProgrammeRowJson;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;
import ua.opencities.web.file.PageJson;

/** All councils' programmes for machines. */
@Path("api/v1/programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeApi {
  @Inject private Asker asker;
  @Inject private ProgrammeRegister register;
  @Inject private ProgrammeDetails details;
  @Inject private TakeProgrammePaper papers;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ProgrammeRowJson> list(
      @QueryParam("year") String year,
      @QueryParam("state") String state,
      @QueryParam("oblast") String oblast,
      @QueryParam("q") String words,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var filter = ProgrammeFilter.asked(year, state, oblast, words);
    return PageJson.of(
        register.page(asker.actor(), filter, new Page.Request(page, size)), ProgrammeRowJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public ProgrammeJson one(@PathParam("id") UUID id) {
    return ProgrammeJson.of(
        details.of(asker.actor(), new ProgrammeId(id)), "/admin/api/v1/programmes/" + id);
  }

  @GET
  @Path("{id}/documents/{kind: [a-z-]+}.{format: [a-z]+}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response paper(
      @PathParam("id") UUID id,
      @PathParam("kind") String kind,
      @PathParam("format") String format,
      @QueryParam("version") Integer version) {
    return Download.of(
        version == null
            ? papers.take(asker.actor(), new ProgrammeId(id), kind, format)
            : papers.take(asker.actor(), new ProgrammeId(id), kind, version, format));
  }
}

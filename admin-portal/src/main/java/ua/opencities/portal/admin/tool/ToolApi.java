package ua.opencities.portal.admin.tool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.tool.ToolMatrix;
import ua.opencities.tool.ToolRow;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Which council has which tool, for machines. */
@Path("api/v1/tools")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ToolApi {
  @Inject private Asker asker;
  @Inject private ToolMatrix matrix;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ToolRowJson> list(
      @QueryParam("q") String words,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return PageJson.of(
        matrix.page(asker.actor(), Optional.ofNullable(words), new Page.Request(page, size)),
        ToolRowJson::of);
  }

  /**
   * {@code on}: the code of each tool that is on → since when. With {@code onlyReading} a tool lets
   * nothing new begin; what runs goes on to its end.
   */
  public record ToolRowJson(
      UUID council, String councilName, Map<String, String> on, boolean onlyReading) {
    static ToolRowJson of(ToolRow row) {
      var on = new TreeMap<String, String>();
      row.on().forEach((code, since) -> on.put(code.value(), since.toString()));
      return new ToolRowJson(row.council().value(), row.name(), on, row.onlyReading());
    }
  }
}

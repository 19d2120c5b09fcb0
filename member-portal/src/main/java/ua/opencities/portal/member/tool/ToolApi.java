package ua.opencities.portal.member.tool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import ua.opencities.language.Language;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.tool.CouncilTool;
import ua.opencities.tool.ToolsOf;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The council's tools for machines. */
@Path("api/v1/tools")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ToolApi {
  @Inject private Asker asker;
  @Inject private ToolsOf toolsOf;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<ToolJson> list() {
    var actor = asker.actor();
    var own = toolsOf.of(actor, actor.ownCouncil());
    var tools = own.tools();
    return PageJson.of(
        Page.whole(tools), tool -> ToolJson.of(tool, own.onlyReading(), asker.language()));
  }

  /**
   * {@code since} is absent while the tool is off; with {@code onlyReading} nothing new begins in
   * it, and what runs goes on to its end.
   */
  public record ToolJson(String code, String name, boolean on, boolean onlyReading, String since) {
    static ToolJson of(CouncilTool tool, boolean onlyReading, Language language) {
      return new ToolJson(
          tool.tool().code().value(),
          tool.tool().name(language),
          tool.isOn(),
          tool.isOn() && onlyReading,
          tool.since().map(LocalDate::toString).orElse(null));
    }
  }
}

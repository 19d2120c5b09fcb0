package ua.opencities.portal.admin.audit;

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
import java.util.UUID;
import ua.opencities.audit.AuditLine;
import ua.opencities.audit.AuditLog;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Wanted;

/** The trail of deeds for machines, the newest first. */
@Path("api/v1/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditApi {
  @Inject private Asker asker;
  @Inject private AuditLog auditLog;

  /**
   * @param what a kind of deed, as {@code what} of a line tells it; none for all
   * @param words {@code q}: part of a name, or of what a detail says
   */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.OBSERVER})
  public PageJson<DeedJson> list(
      @QueryParam("what") @DefaultValue("") String what,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("council") UUID council,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("50") String size) {
    var lines =
        auditLog.page(
            asker.actor(),
            Optional.ofNullable(council).map(CouncilId::new),
            what,
            Wanted.words(words),
            Wanted.page(page, size, 50));
    return PageJson.of(lines, DeedJson::of);
  }

  /** A deed; {@code who} is a person's name, or the reason of a job. */
  public record DeedJson(
      String at,
      String who,
      String what,
      UUID council,
      String councilName,
      UUID subject,
      Map<String, String> details) {
    static DeedJson of(AuditLine it) {
      return new DeedJson(
          it.at().toString(),
          it.who(),
          it.what(),
          it.council().map(CouncilId::value).orElse(null),
          it.councilName().orElse(null),
          it.subject(),
          it.details());
    }
  }
}

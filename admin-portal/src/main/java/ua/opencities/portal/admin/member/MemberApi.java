package ua.opencities.portal.admin.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.opendata.MembersDataSet;
import ua.opencities.opendata.PublicationNow;
import ua.opencities.report.member.MembersOnDay;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** The members of a day for machines: {@code ?on=2025-12-31}, today when nothing is said. */
@Path("api/v1/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MemberApi {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private MembersOnDay members;
  @Inject private PublicationNow publication;
  @Inject private Requisites requisites;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public MembersDataSet list(@QueryParam("on") String on) {
    var day = Typed.optionalDate("on", on).orElseGet(() -> LocalDate.now(clock));
    var actor = asker.actor();
    var rows = members.all(actor, day).stream().map(row -> new MemberRow(row).open()).toList();
    return MembersDataSet.of(day, requisites.kept(actor), publication.is(actor), rows);
  }
}

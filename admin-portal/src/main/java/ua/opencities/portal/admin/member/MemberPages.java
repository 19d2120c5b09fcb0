package ua.opencities.portal.admin.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.report.member.MembersOnDay;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** Who is a member on a day. */
@Path("members")
@RequestScoped
@Produces(View.HTML)
public class MemberPages {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private MembersOnDay members;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam AskedDay asked) {
    var actor = asker.actor();
    var day = asked.day(LocalDate.now(clock));
    return View.of("member/members.jte")
        .with("day", day)
        .with("demonstration", Setting.demonstration())
        .with("standings", members.byStanding(actor, day))
        .with("members", members.page(actor, day, asked.page()).map(MemberRow::new));
  }
}

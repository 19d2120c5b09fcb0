package ua.opencities.portal.admin.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.fee.correction.CheckCorrection.Effect;
import ua.opencities.fee.correction.CheckTakenOver;
import ua.opencities.fee.correction.WriteOffTakenOver;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** Writing off a debt that came from a predecessor. */
@Path("councils/{id}/taken-over/{debt}/write-off")
@RequestScoped
@Produces(View.HTML)
public class WriteOffTakenOverPages {
  @Inject private Asker asker;
  @Inject private WriteOffRoad road;
  @Inject private TakenDebts debts;
  @Inject private CheckTakenOver check;
  @Inject private WriteOffTakenOver writeOff;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id, @PathParam("debt") UUID debt) {
    return road.form(of(new CouncilId(id), debt));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response send(@PathParam("id") UUID id, @PathParam("debt") UUID debt) {
    return road.send(of(new CouncilId(id), debt));
  }

  private WriteOffRoad.Of of(CouncilId council, UUID source) {
    return new WriteOffRoad.Of() {
      @Override
      public WriteOffRoad.Debt debt() {
        var texts = Texts.of(asker.language());
        var it = debts.one(asker.actor(), council, source);
        return WriteOffRoad.Debt.onAccount(
            texts,
            council,
            it.councilName(),
            it.outstanding(),
            texts.text("correction.taken-over-title", it.number()),
            texts.text("correction.taken-over-lead", it.predecessor(), it.councilName()),
            "/taken-over/" + it.source());
      }

      @Override
      public Effect effect(Money amount, Grounds grounds) {
        return check.writeOff(asker.actor(), council, source, amount, grounds);
      }

      @Override
      public View once(Checked checked) {
        return checked.ofTaken(asker, debts.one(asker.actor(), council, source));
      }

      @Override
      public CorrectionId writeOff(Money amount, Grounds grounds, UUID submission) {
        return writeOff.writeOff(asker.actor(), council, source, amount, grounds, submission);
      }
    };
  }
}

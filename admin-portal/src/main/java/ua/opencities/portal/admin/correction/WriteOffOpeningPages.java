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
import ua.opencities.fee.correction.CheckCorrection;
import ua.opencities.fee.correction.CheckCorrection.Effect;
import ua.opencities.fee.correction.WriteOffOpening;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** Writing off a debt from before the books. */
@Path("councils/{id}/openings/{opening}/write-off")
@RequestScoped
@Produces(View.HTML)
public class WriteOffOpeningPages {
  @Inject private Asker asker;
  @Inject private WriteOffRoad road;
  @Inject private OpeningsOf openings;
  @Inject private CheckCorrection check;
  @Inject private WriteOffOpening writeOff;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id, @PathParam("opening") UUID opening) {
    return road.form(of(new CouncilId(id), opening));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response send(@PathParam("id") UUID id, @PathParam("opening") UUID opening) {
    return road.send(of(new CouncilId(id), opening));
  }

  private WriteOffRoad.Of of(CouncilId council, UUID opening) {
    return new WriteOffRoad.Of() {
      @Override
      public WriteOffRoad.Debt debt() {
        var texts = Texts.of(asker.language());
        var it = openings.one(asker.actor(), council, opening);
        return WriteOffRoad.Debt.onAccount(
            texts,
            council,
            it.councilName(),
            it.outstanding(),
            texts.text("correction.opening-title", it.number()),
            it.councilName(),
            "/openings/" + it.id());
      }

      @Override
      public Effect effect(Money amount, Grounds grounds) {
        return check.writeOffOpening(asker.actor(), council, opening, amount, grounds);
      }

      @Override
      public View once(Checked checked) {
        return checked.ofOpening(asker, openings.one(asker.actor(), council, opening));
      }

      @Override
      public CorrectionId writeOff(Money amount, Grounds grounds, UUID submission) {
        return writeOff.writeOff(asker.actor(), council, opening, amount, grounds, submission);
      }
    };
  }
}

package ua.opencities.portal.admin.relief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.account.CouncilBalances;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Setting;
import ua.opencities.tariff.relief.EnterRelief;
import ua.opencities.tariff.relief.ReliefsOfCouncil;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** A new relief: for which council, then what was decided. */
@Path("reliefs/new")
@RequestScoped
@Produces(View.HTML)
public class NewReliefPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private EnterRelief enter;
  @Inject private ReliefsOfCouncil reliefs;
  @Inject private CouncilProfile councils;
  @Inject private CouncilBalances balances;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(
      @QueryParam("council") UUID council,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") String page) {
    if (council == null)
      return View.of("relief/choose.jte")
          .with("words", Wanted.words(words))
          .with(
              "councils",
              balances.page(
                  asker.actor(), Optional.of(Wanted.words(words)), Wanted.page(page, 25)));
    var id = new CouncilId(council);
    return View.of("relief/new.jte")
        .with("council", councils.of(asker.actor(), id))
        .with("granted", reliefs.granted(asker.actor(), id))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response enter(@FormParam("council") UUID council) {
    if (council == null) throw new NotFound("council");
    var id =
        enter
            .enter(
                asker.actor(),
                List.of(new CouncilId(council)),
                ReliefForm.of(sent, Setting.demonstration()))
            .get(0);
    return Go.to("/reliefs/" + id).saying("relief.entered");
  }
}

package ua.opencities.portal.admin.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.duplicate.apart.ApartRegister;
import ua.opencities.duplicate.apart.MarkApart;
import ua.opencities.duplicate.apart.TakeBackApart;
import ua.opencities.duplicate.pair.PairRegister;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** Pairs that may be one council, and those found to be two. */
@Path("councils/duplicates")
@RequestScoped
@Produces(View.HTML)
public class DuplicatePages {
  private static final String UUIDS = "[0-9a-fA-F-]{36}";
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private PairRegister pairs;
  @Inject private ApartRegister marks;
  @Inject private MarkApart mark;
  @Inject private TakeBackApart takeBack;
  @Inject private CouncilProfile councils;
  @Inject private OblastList oblasts;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam PairForm form) {
    var actor = asker.actor();
    return View.of("duplicate/list.jte")
        .with("form", form)
        .with("oblasts", oblasts.all(actor))
        .with("pairs", pairs.page(actor, form.filter(), form.page()));
  }

  @GET
  @Path("apart")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View marks(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("page") @DefaultValue("1") String page) {
    return View.of("duplicate/marks.jte")
        .with("q", Wanted.words(q))
        .with("marks", marks.page(asker.actor(), Wanted.words(q), Wanted.page(page, 25)));
  }

  @POST
  @Path("apart/{mark: " + UUIDS + "}/take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response takeBack(@PathParam("mark") UUID id) {
    takeBack.takeBack(asker.actor(), id);
    return Go.to("/councils/duplicates/apart").saying("duplicate.taken-back");
  }

  @GET
  @Path("{one: " + UUIDS + "}/{other: " + UUIDS + "}/apart")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View apart(@PathParam("one") UUID one, @PathParam("other") UUID other) {
    var actor = asker.actor();
    return View.of("duplicate/apart.jte")
        .with("one", councils.of(actor, new CouncilId(one)))
        .with("other", councils.of(actor, new CouncilId(other)));
  }

  @POST
  @Path("{one: " + UUIDS + "}/{other: " + UUIDS + "}/apart")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response mark(@PathParam("one") UUID one, @PathParam("other") UUID other) {
    var form = new FormReading(sent);
    var reason = form.text("reason", MarkApart.REASON);
    form.sayWhatIsWrong();
    mark.mark(asker.actor(), new CouncilId(one), new CouncilId(other), reason);
    return Go.to("/councils/duplicates").saying("duplicate.marked");
  }
}

package ua.opencities.web.styleguide;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.Setting;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.Text;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/** The parts at work: the table sorts and turns pages, the form refuses, the question is asked. */
@Path("styleguide")
@RequestScoped
@Produces(View.HTML)
public class StyleguidePages {
  private static final String HERE = "/styleguide";

  @GET
  @PermitAll
  public View all(
      @QueryParam("sort") @DefaultValue("-debt") String sort,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("programme") @DefaultValue("") String programme,
      @QueryParam("page") @DefaultValue("1") int page) {
    onlyForDemonstration();
    return View.of("styleguide/index.jte")
        .with("debtors", SampleDebtors.sorted(sort, words, programme, new Page.Request(page, 8)))
        .with("sort", sort);
  }

  @POST
  @PermitAll
  public Response form(
      @FormParam("payer") String payer,
      @FormParam("amount") String amount,
      @FormParam("due") String due) {
    onlyForDemonstration();
    List<RuleBroken> broken = new ArrayList<>();
    collect(broken, () -> Text.required("payer", payer, 120));
    collect(broken, () -> Typed.money("amount", amount));
    collect(broken, () -> Typed.date("due", due));
    if (!broken.isEmpty()) throw new SeveralRulesBroken(broken);
    return Go.to(HERE).saying("styleguide.saved");
  }

  @GET
  @Path("confirm")
  @PermitAll
  public View question() {
    onlyForDemonstration();
    return View.of("styleguide/confirm.jte");
  }

  @POST
  @Path("confirm")
  @PermitAll
  public Response confirmed() {
    onlyForDemonstration();
    return Go.to(HERE).saying("styleguide.confirmed");
  }

  private static void collect(List<RuleBroken> broken, Runnable reading) {
    try {
      reading.run();
    } catch (RuleBroken rule) {
      broken.add(rule);
    }
  }

  private static void onlyForDemonstration() {
    if (!Setting.demonstration()) throw new NotFound("style guide");
  }
}

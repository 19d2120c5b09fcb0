package ua.opencities.portal.admin.inheritance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.choice.CouncilChoices;
import ua.opencities.inheritance.Bequest;
import ua.opencities.inheritance.CheckSuccession;
import ua.opencities.inheritance.Estate;
import ua.opencities.inheritance.EstateOf;
import ua.opencities.inheritance.SettleSuccession;
import ua.opencities.inheritance.SuccessionAct;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** First who, then what is inherited, looked at once more before it is done. */
@Path("councils/{id: [0-9a-fA-F-]{36}}/inheritance")
@RequestScoped
@Produces(View.HTML)
public class InheritancePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ReadTogether together;
  @Inject private CouncilProfile councils;
  @Inject private CouncilChoices choices;
  @Inject private EstateOf estates;
  @Inject private CheckSuccession check;
  @Inject private SettleSuccession settle;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(
      @PathParam("id") UUID id,
      @QueryParam("kind") String kind,
      @QueryParam("with") List<String> with) {
    return form(ChosenHeirs.asked(id, kind, with), CheckedForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response send(
      @PathParam("id") UUID id,
      @QueryParam("kind") String kind,
      @QueryParam("with") List<String> with) {
    var chosen = ChosenHeirs.asked(id, kind, with);
    var typed = CheckedForm.of(sent, chosen.fields());
    if (typed.goesBack()) return Response.ok(form(chosen, typed)).build();
    var form = new FormReading(sent);
    var on = form.date("on");
    var words = form.text("act", 300);
    List<Bequest> bequests = chosen.bequests(sent, form);
    form.sayWhatIsWrong();
    var act = new SuccessionAct(chosen.kind(), words, on);
    var actor = asker.actor();
    check.check(actor, act, bequests);
    return typed.then(
        () -> form(chosen, typed),
        () ->
            View.of("inheritance/check.jte")
                .with("council", councils.of(actor, chosen.council()))
                .with("chosen", chosen.query())
                .with("act", act)
                .with("bequests", bequests)
                .with("seen", chosen.seen(sent))
                .with("names", names(bequests)),
        () -> {
          var done = settle.settle(actor, act, bequests, chosen.seen(sent), submission());
          return Go.to("/successions/" + done).saying("inheritance.settled");
        });
  }

  private UUID submission() {
    return Wanted.id(sent.field("submission")).orElseGet(UUID::randomUUID);
  }

  private Map<CouncilId, String> names(List<Bequest> bequests) {
    var names = new HashMap<CouncilId, String>();
    for (Bequest it : bequests)
      for (CouncilId id : List.of(it.from(), it.heir()))
        names.put(id, councils.of(asker.actor(), id).name().nominative());
    return names;
  }

  private View form(ChosenHeirs chosen, CheckedForm typed) {
    var actor = asker.actor();
    return together.read(
        actor,
        () ->
            View.of("inheritance/form.jte")
                .with("council", councils.of(actor, chosen.council()))
                .with("kind", chosen.kind())
                .with("query", chosen.query())
                .with("split", chosen.isSplit())
                .with(
                    "own",
                    chosen.isSplit()
                        ? List.of(estates.of(actor, chosen.council()))
                        : List.<Estate>of())
                .with("with", chosen.with().stream().map(it -> estates.of(actor, it)).toList())
                .with(
                    "without",
                    chosen.with().stream().collect(Collectors.toMap(it -> it, chosen::without)))
                .with(
                    "choices",
                    choices.all(actor).stream()
                        .filter(it -> !it.id().equals(chosen.council().value()))
                        .filter(it -> !chosen.with().contains(new CouncilId(it.id())))
                        .toList())
                .with("typed", typed)
                .with("submission", UUID.randomUUID().toString()));
  }
}

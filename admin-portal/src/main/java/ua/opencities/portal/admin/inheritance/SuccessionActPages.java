package ua.opencities.portal.admin.inheritance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.inheritance.DraftFromPredecessor;
import ua.opencities.inheritance.InheritanceOf;
import ua.opencities.inheritance.InheritanceView;
import ua.opencities.inheritance.Inherited;
import ua.opencities.inheritance.InheritedProgramme;
import ua.opencities.inheritance.SuccessionRegister;
import ua.opencities.inheritance.UndoSuccession;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.tenancy.Role;
import ua.opencities.tool.ToolCatalogue;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The acts by which councils came after others: a list, one act, its counter-act. */
@Path("successions")
@RequestScoped
@Produces(View.HTML)
public class SuccessionActPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private Clock clock;
  @Inject private ReadTogether together;
  @Inject private SuccessionRegister register;
  @Inject private InheritanceOf inheritance;
  @Inject private MembershipOf memberships;
  @Inject private ToolCatalogue tools;
  @Inject private UndoSuccession undo;
  @Inject private DraftFromPredecessor draft;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    return View.of("inheritance/list.jte")
        .with("lines", register.page(asker.actor(), Optional.of(words), new Page.Request(page, 25)))
        .with("q", words);
  }

  @GET
  @Path("{act: [0-9a-fA-F-]{36}}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View show(@PathParam("act") UUID act) {
    var actor = asker.actor();
    return together.read(actor, () -> show(actor, register.act(actor, act)));
  }

  private View show(Actor actor, List<InheritanceView> lines) {
    Map<CouncilId, Standing> standings = new LinkedHashMap<>();
    Map<UUID, List<InheritedProgramme>> programmes = new LinkedHashMap<>();
    for (InheritanceView line : lines) {
      for (CouncilId id : List.of(line.council(), line.other()))
        standings.computeIfAbsent(id, it -> memberships.of(actor, it).standing());
      if (line.holds() && line.what().contains(Inherited.PROGRAMMES))
        programmes.put(
            line.line(),
            inheritance.programmes(actor, line.council()).stream()
                .filter(it -> it.line().equals(line.line()))
                .toList());
    }
    return View.of("inheritance/act.jte")
        .with("lines", lines)
        .with("standings", standings)
        .with("programmes", programmes)
        .with("tools", tools.all(actor))
        .with("year", LocalDate.now(clock).getYear() + 1);
  }

  @GET
  @Path("{act: [0-9a-fA-F-]{36}}/undo")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View undoForm(@PathParam("act") UUID act) {
    return undoForm(act, CheckedForm.empty());
  }

  @POST
  @Path("{act: [0-9a-fA-F-]{36}}/undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response undo(@PathParam("act") UUID act) {
    var typed = CheckedForm.of(sent, "act", "on");
    if (typed.goesBack()) return Response.ok(undoForm(act, typed)).build();
    var form = new FormReading(sent);
    var on = form.date("on");
    var words = form.text("act", 300);
    form.sayWhatIsWrong();
    return typed.then(
        () -> undoForm(act, typed),
        () ->
            View.of("inheritance/undo-check.jte")
                .with("lines", register.act(asker.actor(), act))
                .with("words", words)
                .with("on", on),
        () ->
            Go.to("/successions/" + undo.undo(asker.actor(), act, words, on))
                .saying("inheritance.undone"));
  }

  private View undoForm(UUID act, CheckedForm typed) {
    return View.of("inheritance/undo.jte")
        .with("lines", register.act(asker.actor(), act))
        .with("typed", typed);
  }

  @POST
  @Path("{act: [0-9a-fA-F-]{36}}/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response draft(@PathParam("act") UUID act) {
    var form = new FormReading(sent);
    int year = form.year("year");
    form.sayWhatIsWrong();
    var id = draft.draft(asker.actor(), new CouncilId(chosen("heir")), chosen("programme"), year);
    return Go.to("/programmes/" + id).saying("inheritance.drafted");
  }

  private UUID chosen(String field) {
    String typed = String.valueOf(sent.field(field));
    if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) throw new NotFound(field);
    return UUID.fromString(typed);
  }
}

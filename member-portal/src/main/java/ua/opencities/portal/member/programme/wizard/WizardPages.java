package ua.opencities.portal.member.programme.wizard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import ua.opencities.programme.FeesBesides;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.issue.FormatsOfPapers;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.TypedFields;

/** A draft written step by step; beside it the paper as it will be. Every step is saved. */
@Path("programmes/{id}/edit/{step}")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed(Role.Named.CLERK)
public class WizardPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private OpenStep open;
  @Inject private FormatsOfPapers formats;
  @Inject private SaveStep save;
  @Inject private CheckPage.Maker check;
  @Inject private FeesBesides besides;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View show(
      @PathParam("id") UUID id,
      @PathParam("step") String slug,
      @QueryParam("paper") String paper,
      @QueryParam("row") String row,
      @QueryParam("did") String did) {
    WizardStep step = WizardStep.of(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    if (!programme.isDraft())
      return View.of("programme/wizard/closed.jte").with("programme", programme);
    WizardPage page = open.open(asker.actor(), programme, step, Wish.of(paper, row, did));
    View view = View.of("programme/wizard/" + step.slug() + ".jte").with("wizard", page);
    if (step == WizardStep.FUNDING)
      view = view.with("besides", besides.of(asker.actor(), programme));
    return step == WizardStep.CHECK
        ? view.with("check", check.of(asker.actor(), programme, page.desk().unsaved()))
            .with("formats", formats.of(asker.actor(), programme))
        : view;
  }

  /** On to the next step, or stay; who lost a race finds both texts on the same step. */
  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response save(@PathParam("id") UUID id, @PathParam("step") String slug) {
    WizardStep step = WizardStep.of(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    long seen = Typed.number("version", sent.field("version"));
    boolean saved = save.save(asker.actor(), programme, step, sent.typed(), seen);
    boolean on = saved && sent.field("stay") == null;
    return Go.to(
            WizardPage.address(programme, on ? step.next() : step)
                + Wish.chosen(sent.field("wished"), step, programme).query())
        .silently();
  }

  /** After a lost race: mine, theirs, or field by field. */
  @POST
  @Path("settle")
  @RolesAllowed(Role.Named.CLERK)
  public Response settle(@PathParam("id") UUID id, @PathParam("step") String slug) {
    WizardStep step = WizardStep.of(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    String choice = Objects.requireNonNullElse(sent.field("settle"), "");
    Go back = Go.to(WizardPage.address(programme, step));
    if (choice.equals("theirs")) {
      save.drop(asker.actor(), programme, step);
      return back.saying("programme.race-theirs-stay");
    }
    TypedFields mine = choice.equals("chosen") ? chosen(programme, step) : sent.typed();
    long shown = Typed.number("theirs", sent.field("theirs"));
    boolean saved = save.save(asker.actor(), programme, step, mine, shown);
    return saved ? back.saying("programme.step-saved") : back.silently();
  }

  private TypedFields chosen(ProgrammeView programme, WizardStep step) {
    TypedFields theirs = OpenStep.fields(programme, step);
    TypedFields merged = sent.typed();
    for (String field : theirs.all().keySet())
      if ("theirs".equals(sent.field("take-" + field)))
        merged = merged.with(field, theirs.every(field));
    return merged;
  }
}

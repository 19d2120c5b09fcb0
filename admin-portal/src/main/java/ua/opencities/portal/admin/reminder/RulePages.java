package ua.opencities.portal.admin.reminder;

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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.reminder.policy.DropReminderPolicy;
import ua.opencities.reminder.policy.KeepReminderPolicy;
import ua.opencities.reminder.policy.KeepReminderPolicy.Seen;
import ua.opencities.reminder.policy.KeepSchedule;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.ReminderPolicies;
import ua.opencities.reminder.policy.ReminderPolicy;
import ua.opencities.reminder.policy.Schedule;
import ua.opencities.reminder.policy.Scope;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** By which steps councils are reminded, and when a round begins by itself. */
@Path("reminders/rules")
@RequestScoped
@Produces(View.HTML)
public class RulePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ReminderPolicies policies;
  @Inject private KeepReminderPolicy keep;
  @Inject private DropReminderPolicy drop;
  @Inject private KeepSchedule keepSchedule;
  @Inject private OblastList oblasts;
  @Inject private TariffRegister tariffs;
  @Inject private AttributeList attributes;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list() {
    return View.of("reminder/rules.jte")
        .with("policies", policies.all(asker.actor()))
        .with("schedule", policies.schedule(asker.actor()));
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form() {
    return rule(Optional.empty());
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response add() {
    var form = new FormReading(sent);
    var steps = RuleForm.steps(form, sent);
    form.sayWhatIsWrong();
    keep.keep(asker.actor(), Optional.empty(), offer().chosen(sent), steps);
    return Go.to("/reminders/rules").saying("reminder.rule-kept");
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id) {
    return rule(Optional.of(policies.one(asker.actor(), new PolicyId(id))));
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response change(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    int seen = form.number("version");
    var steps = RuleForm.steps(form, sent);
    form.sayWhatIsWrong();
    Scope scope = policies.one(asker.actor(), new PolicyId(id)).scope();
    keep.keep(asker.actor(), Optional.of(new Seen(new PolicyId(id), seen)), scope, steps);
    return Go.to("/reminders/rules").saying("reminder.rule-kept");
  }

  @GET
  @Path("{id}/drop")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askToDrop(@PathParam("id") UUID id) {
    return View.of("reminder/drop.jte")
        .with("policy", policies.one(asker.actor(), new PolicyId(id)));
  }

  @POST
  @Path("{id}/drop")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response drop(@PathParam("id") UUID id) {
    drop.drop(asker.actor(), new PolicyId(id));
    return Go.to("/reminders/rules").saying("reminder.rule-dropped");
  }

  @POST
  @Path("schedule")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response schedule() {
    var form = new FormReading(sent);
    int hour = form.number("hour");
    form.sayWhatIsWrong();
    keepSchedule.keep(asker.actor(), new Schedule("true".equals(sent.field("automatic")), hour));
    return Go.to("/reminders/rules").saying("reminder.schedule-kept");
  }

  private View rule(Optional<ReminderPolicy> policy) {
    return View.of("reminder/rule.jte").with("policy", policy).with("offer", offer());
  }

  private ScopeOffer offer() {
    var actor = asker.actor();
    return new ScopeOffer(
        tariffs.notWithdrawn(actor), oblasts.all(actor), attributes.offered(actor));
  }
}

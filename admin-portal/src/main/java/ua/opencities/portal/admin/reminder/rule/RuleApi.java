package ua.opencities.portal.admin.reminder.rule;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.reminder.policy.DropReminderPolicy;
import ua.opencities.reminder.policy.KeepReminderPolicy;
import ua.opencities.reminder.policy.KeepReminderPolicy.Seen;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.ReminderPolicies;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/** By which steps councils are reminded: read, changed and taken back. */
@Path("api/v1/reminders/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RuleApi {
  @Inject private Asker asker;
  @Inject private ReminderPolicies policies;
  @Inject private KeepReminderPolicy keep;
  @Inject private DropReminderPolicy drop;

  /** The one for all first; {@code automatic} rounds begin from the {@code hour} in Kyiv on. */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public RulesJson list() {
    var all = policies.all(asker.actor()).stream().map(RuleJson::of).toList();
    var schedule = policies.schedule(asker.actor());
    return new RulesJson(all, all.size(), schedule.automatic(), schedule.hour());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public RuleJson rule(@PathParam("id") UUID id) {
    return RuleJson.of(policies.one(asker.actor(), new PolicyId(id)));
  }

  /**
   * Puts other steps in the place of a rule's own. What was read may be sent back whole; another
   * {@code scope}, {@code id}, {@code keptBy} or {@code keptAt} is refused: these stay.
   */
  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = RuleJson.class, responseCode = "200")
  public RuleJson change(@PathParam("id") UUID id, RuleJson wanted) {
    var policy = policies.one(asker.actor(), new PolicyId(id));
    if (wanted == null) throw TextNotAccepted.missing("version");
    var steps = wanted.insteadOf(RuleJson.of(policy));
    var seen = new Seen(policy.id(), wanted.version());
    keep.keep(asker.actor(), Optional.of(seen), policy.scope(), steps);
    return rule(id);
  }

  /** The next wider rule holds then. */
  @POST
  @Path("{id}/drop")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponse(responseCode = "204", description = "taken back")
  public void drop(@PathParam("id") UUID id) {
    drop.drop(asker.actor(), policies.one(asker.actor(), new PolicyId(id)).id());
  }

  public record RulesJson(List<RuleJson> items, int total, boolean automatic, int hour) {}
}

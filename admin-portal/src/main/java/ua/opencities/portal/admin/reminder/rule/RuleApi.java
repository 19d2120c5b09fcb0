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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.portal.admin.reminder.ScopeOffer;
import ua.opencities.reminder.policy.DropReminderPolicy;
import ua.opencities.reminder.policy.KeepReminderPolicy;
import ua.opencities.reminder.policy.KeepReminderPolicy.Seen;
import ua.opencities.reminder.policy.KeepSchedule;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.ReminderPolicies;
import ua.opencities.reminder.policy.Schedule;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** By which steps councils are reminded: read, made, changed and taken back. */
@Path("api/v1/reminders/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RuleApi {
  @Inject private Asker asker;
  @Inject private ReminderPolicies policies;
  @Inject private KeepReminderPolicy keep;
  @Inject private DropReminderPolicy drop;
  @Inject private KeepSchedule keepSchedule;
  @Inject private OblastList oblasts;
  @Inject private TariffRegister tariffs;
  @Inject private AttributeList attributes;

  /** The one for all first; {@code automatic} rounds begin from the {@code hour} in Kyiv on. */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public RulesJson list() {
    var all = policies.all(asker.actor()).stream().map(RuleJson::of).toList();
    var schedule = policies.schedule(asker.actor());
    return new RulesJson(all, all.size(), schedule.automatic(), schedule.hour());
  }

  /**
   * For a group, or for all when there is none yet: two rules for the same invoices are refused.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = RuleJson.class, responseCode = "201")
  public Response add(NewRuleJson wanted) {
    if (wanted == null) throw Typed.noObject();
    var steps = wanted.wanted();
    PolicyId id = keep.keep(asker.actor(), Optional.empty(), wanted.scope(offer()), steps);
    return Response.created(URI.create("/api/v1/reminders/rules/" + id))
        .entity(rule(id.value()))
        .build();
  }

  /** Whether rounds begin by themselves, and from which {@code hour} in Kyiv, 0–23. */
  @POST
  @Path("schedule")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  @APIResponseSchema(value = HoursJson.class, responseCode = "200")
  public HoursJson schedule(HoursJson wanted) {
    if (wanted == null) throw Typed.noObject();
    if (wanted.automatic() == null) throw TextNotAccepted.missing("automatic");
    if (wanted.hour() == null) throw TextNotAccepted.missing("hour");
    keepSchedule.keep(asker.actor(), new Schedule(wanted.automatic(), wanted.hour()));
    var now = policies.schedule(asker.actor());
    return new HoursJson(now.automatic(), now.hour());
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

  private ScopeOffer offer() {
    var actor = asker.actor();
    return new ScopeOffer(
        tariffs.notWithdrawn(actor), oblasts.all(actor), attributes.offered(actor));
  }

  /** When a round begins by itself. */
  public record HoursJson(Boolean automatic, Integer hour) {}

  public record RulesJson(List<RuleJson> items, int total, boolean automatic, int hour) {}
}

package ua.opencities.portal.admin.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.dossier.AdmitOnDossier;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.TerritoryHistory;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.membership.BoardAct;
import ua.opencities.membership.MembershipOf;
import ua.opencities.report.CouncilRegister;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;

/** The register for machines. */
@Path("api/v1/councils")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CouncilApi {
  @Inject private Asker asker;
  @Inject private CouncilRegister register;
  @Inject private CouncilDossier dossier;
  @Inject private TerritoryHistory territories;
  @Inject private MembershipOf membership;
  @Inject private OfficialHistory officials;
  @Inject private ContactsOf contacts;
  @Inject private PopulationHistory population;
  @Inject private PayersOf payers;
  @Inject private AdmitOnDossier admit;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<CouncilJson> list(@BeanParam RegisterForm form) {
    return PageJson.of(
        register.page(asker.actor(), form.filter(), form.order(), form.page()), CouncilJson::of);
  }

  /** A row that was merged into another answers with the address of that one (303). */
  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public CouncilCardJson one(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var council = new CouncilId(id);
    var known = dossier.of(actor, council);
    known
        .mergedInto()
        .ifPresent(
            into -> {
              throw new RedirectionException(
                  Response.Status.SEE_OTHER, URI.create("/api/v1/councils/" + into));
            });
    return CouncilCardJson.of(
        known,
        membership.of(actor, council),
        territories.of(actor, council),
        officials.of(actor, council),
        contacts.council(actor, council),
        population.of(actor, council),
        payers.council(actor, council));
  }

  @POST
  @Path("{id}/admission")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public CouncilCardJson admit(@PathParam("id") UUID id, NewAdmissionJson wanted) {
    one(id); // the unknown is unknown, whatever was sent
    if (wanted == null) throw new BadRequestException("no body");
    var adopted = Typed.date("adoptedOn", wanted.adoptedOn());
    var from = Typed.optionalDate("effectiveOn", wanted.effectiveOn()).orElse(adopted);
    admit.admit(
        asker.actor(),
        new CouncilId(id),
        new BoardAct(
            Objects.requireNonNullElse(wanted.number(), ""), adopted, from, Optional.empty()),
        Optional.ofNullable(wanted.reason()).filter(reason -> !reason.isBlank()));
    return one(id);
  }
}

package ua.opencities.portal.admin.candidate.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.admission.dossier.Dossier;
import ua.opencities.admission.dossier.DossierOf;
import ua.opencities.admission.opinion.GiveOpinion;
import ua.opencities.admission.opinion.Opinion;
import ua.opencities.admission.opinion.OpinionsOn;
import ua.opencities.admission.opinion.Verdict;
import ua.opencities.council.CouncilExists;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** The dossier of a council that joins, and what colleagues think of it. */
@Path("api/v1/councils/{id}/joining")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossierApi {
  @Inject private Asker asker;
  @Inject private CouncilExists councils;
  @Inject private DossierOf dossier;
  @Inject private OpinionsOn opinions;
  @Inject private GiveOpinion give;

  @GET
  @Path("dossier")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public DossierJson dossier(@PathParam("id") UUID id) {
    return DossierJson.of(dossier.of(asker.actor(), new CouncilId(id)));
  }

  /** The newest first; of each colleague that one counts. */
  @GET
  @Path("opinions")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public OpinionsJson opinions(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    councils.require(asker.actor(), council);
    return OpinionsJson.of(opinions.of(asker.actor(), council));
  }

  /** Whoever is against, or remarks, says why. Answers with all opinions. */
  @POST
  @Path("opinions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = OpinionsJson.class, responseCode = "201")
  public Response give(@PathParam("id") UUID id, NewOpinionJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    var verdict = Typed.choice("verdict", wanted.verdict(), Verdict.class);
    give.give(asker.actor(), new CouncilId(id), verdict, Optional.ofNullable(wanted.opinion()));
    return Response.created(URI.create("/api/v1/councils/" + id + "/joining/opinions"))
        .entity(opinions(id))
        .build();
  }

  public record NewOpinionJson(String verdict, String opinion) {}

  public record OpinionsJson(List<OpinionJson> items, int total) {
    static OpinionsJson of(List<Opinion> all) {
      return new OpinionsJson(all.stream().map(OpinionJson::of).toList(), all.size());
    }
  }

  /** {@code FOR}, {@code AGAINST} or {@code REMARK}. */
  public record OpinionJson(String by, String verdict, String opinion, String at) {
    static OpinionJson of(Opinion it) {
      return new OpinionJson(
          it.by(), it.verdict().name(), it.words().orElse(null), it.at().toString());
    }
  }

  public record DossierJson(List<LineJson> items, int total, boolean complete) {
    static DossierJson of(Dossier it) {
      return new DossierJson(
          it.lines().stream().map(LineJson::of).toList(), it.lines().size(), it.isComplete());
    }
  }

  /** A line of the checklist and whether what it asks for is there. */
  public record LineJson(String item, boolean there) {
    static LineJson of(Dossier.Line it) {
      return new LineJson(it.item().name(), it.there());
    }
  }
}

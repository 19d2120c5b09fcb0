package ua.opencities.portal.admin.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.letter.BeginLetter;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.LetterView;
import ua.opencities.letter.SendLetter;
import ua.opencities.letter.json.LetterJson;
import ua.opencities.letter.json.LetterRowJson;
import ua.opencities.letter.json.SentVersionJson;
import ua.opencities.letter.paper.TakeLetter;
import ua.opencities.letter.register.LetterFilter;
import ua.opencities.letter.register.LetterOrder;
import ua.opencities.letter.register.LetterRegister;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** Letters for machines: those of one's own side, and those that came. */
@Path("api/v1/letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LetterApi {
  @Inject private Asker asker;
  @Inject private LetterRegister register;
  @Inject private LetterDetails letters;
  @Inject private BeginLetter begin;
  @Inject private SendLetter send;
  @Inject private TakeLetter take;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<LetterRowJson> list(
      @QueryParam("box") String box,
      @QueryParam("q") String words,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return PageJson.of(
        register.page(
            asker.actor(),
            LetterFilter.asked(box, words),
            LetterOrder.of(sort),
            new Page.Request(page, size)),
        LetterRowJson::of);
  }

  /** Begins a draft. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = LetterJson.class, responseCode = "201")
  public Response begin(NewLetterJson asked) {
    if (asked == null) throw new BadRequestException("no body");
    LetterParty to = LetterParty.COUNCIL;
    CouncilId council = council(asked.councilId());
    LetterPurpose purpose = Typed.choice("purpose", asked.purpose(), LetterPurpose.class);
    var order = new BeginLetter.Order(council, to, purpose);
    LetterId id = begin.begin(asker.actor(), order, asked.typed().text());
    return Response.status(Response.Status.CREATED)
        .header("Location", "/api/v1/letters/" + id)
        .entity(one(id.value()))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public LetterJson one(@PathParam("id") UUID id) {
    LetterView letter = letters.of(asker.actor(), new LetterId(id));
    return LetterJson.of(
        letter, take.formats(asker.actor(), letter), "/admin/api/v1/letters/" + id);
  }

  /** {@code {"version":"3"}} sends a draft out with its number; the version is the one read. */
  @POST
  @Path("{id}/send")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public LetterJson send(@PathParam("id") UUID id, SentVersionJson seen) {
    if (seen == null) throw new BadRequestException("no body");
    LetterView letter = letters.of(asker.actor(), new LetterId(id));
    send.send(asker.actor(), letter.id(), Typed.number("version", seen.version()));
    return one(id);
  }

  @GET
  @Path("{id}/letter.{format: [a-z]+}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(@PathParam("id") UUID id, @PathParam("format") String format) {
    return Download.of(take.take(asker.actor(), new LetterId(id), format));
  }

  private static CouncilId council(String id) {
    return Wanted.id(id).map(CouncilId::new).orElseThrow(() -> new NotFound("council"));
  }
}

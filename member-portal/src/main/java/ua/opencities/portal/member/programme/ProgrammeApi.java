package ua.opencities.portal.member.programme;

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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.portal.member.programme.sent.NewActJson;
import ua.opencities.portal.member.programme.sent.NewProgrammeJson;
import ua.opencities.programme.CorrectAct;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.RepealProgramme;
import ua.opencities.programme.SetBackProgramme;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.issue.TakeProgrammePaper;
import ua.opencities.programme.json.ProgrammeJson;
import ua.opencities.programme.json.ProgrammeRowJson;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;

/** The council's own programmes for machines. */
@Path("api/v1/programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeApi {
  @Inject private Asker asker;
  @Inject private ProgrammeRegister register;
  @Inject private ProgrammeDetails details;
  @Inject private DraftProgramme draft;
  @Inject private RecordCommitteeAct committee;
  @Inject private RecordSessionAct session;
  @Inject private RepealProgramme repeal;
  @Inject private SetBackProgramme setBack;
  @Inject private CorrectAct correct;
  @Inject private TakeProgrammePaper papers;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<ProgrammeRowJson> list(
      @QueryParam("year") String year,
      @QueryParam("state") String state,
      @QueryParam("q") String words,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var filter = ProgrammeFilter.asked(year, state, "", words);
    return PageJson.of(
        register.page(asker.actor(), filter, new Page.Request(page, size)), ProgrammeRowJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponseSchema(value = ProgrammeJson.class, responseCode = "201")
  public Response begin(NewProgrammeJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    int year = Typed.year("year", wanted.year());
    int last = wanted.toYear() == null ? year : Typed.year("toYear", wanted.toYear());
    Optional<ProgrammeId> earlier = wanted.earlier();
    ProgrammeId id =
        earlier.isPresent()
            ? draft.fromEarlier(asker.actor(), earlier.get(), year, last)
            : draft.fromTemplate(asker.actor(), asker.actor().ownCouncil(), year, last);
    return Response.status(Response.Status.CREATED)
        .header("Location", "/api/v1/programmes/" + id)
        .entity(json(id))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public ProgrammeJson one(@PathParam("id") UUID id) {
    return json(new ProgrammeId(id));
  }

  /**
   * With {@code "verb":"REPEALED"} the session's act ends the programme; with {@code DECLINED},
   * {@code RETURNED} or {@code WITHDRAWN} and a {@code reason} what was agreed is a draft again.
   * With {@code corrects} and a {@code reason} the act stands for one that was copied wrong. {@code
   * byOrder} and {@code administration} are for where the register does not know who decided.
   */
  @POST
  @Path("{id}/acts")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponseSchema(value = ProgrammeJson.class, responseCode = "201")
  public Response record(@PathParam("id") UUID id, NewActJson wanted) {
    var programme = new ProgrammeId(id);
    var actor = asker.actor();
    details.of(actor, programme); // another's is unknown, whatever was sent
    if (wanted == null) throw new BadRequestException("no body");
    ActBody body = Typed.choice("body", wanted.body(), ActBody.class);
    Optional<ActVerb> verb = wanted.said();
    Optional<UUID> wrong = wanted.wrong();
    var act = wanted.act();
    if (wrong.isPresent()) correct.correct(actor, programme, wrong.get(), act, wanted.why());
    else if (verb.filter(ActVerb::setsBack).isPresent())
      setBack.setBack(actor, programme, verb.get(), act, wanted.why());
    else if (verb.filter(ActVerb.REPEALED::equals).isPresent())
      repeal.repeal(actor, programme, act);
    else if (body == ActBody.EXECUTIVE_COMMITTEE) committee.record(actor, programme, act);
    else session.record(actor, programme, act);
    return Response.created(URI.create("/api/v1/programmes/" + id)).entity(json(programme)).build();
  }

  @GET
  @Path("{id}/documents/{kind: [a-z-]+}.{format: [a-z]+}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(
      @PathParam("id") UUID id,
      @PathParam("kind") String kind,
      @PathParam("format") String format,
      @QueryParam("version") Integer version) {
    return Download.of(
        version == null
            ? papers.take(asker.actor(), new ProgrammeId(id), kind, format)
            : papers.take(asker.actor(), new ProgrammeId(id), kind, version, format));
  }

  private ProgrammeJson json(ProgrammeId id) {
    return ProgrammeJson.of(details.of(asker.actor(), id), "/api/v1/programmes/" + id);
  }
}

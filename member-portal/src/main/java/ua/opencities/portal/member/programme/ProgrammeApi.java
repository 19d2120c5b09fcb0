package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
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
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.Gender;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.PageJson;
import ua.opencities.web.Typed;

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
  @Inject private PaperDownload download;

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

  /** {@code {"year":2027,"toYear":2027,"basedOn":"…"}}; without {@code basedOn} the template. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  public Response begin(String body) {
    JsonObject asked = object(body);
    int year = Typed.year("year", word(asked, "year"));
    int last = asked.containsKey("toYear") ? Typed.year("toYear", word(asked, "toYear")) : year;
    ProgrammeId id =
        asked.containsKey("basedOn")
            ? draft.fromEarlier(asker.actor(), idOf(word(asked, "basedOn")), year, last)
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
   * {@code {"body":"EXECUTIVE_COMMITTEE","number":"5","date":"2026-12-01","signatory":{"givenName":
   * …,"surname": …,"position": …,"gender":"MASCULINE"}}}; a session's act has the body {@code
   * SESSION}, also where a military administration's order stands for it.
   */
  @POST
  @Path("{id}/acts")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  public Response record(@PathParam("id") UUID id, String sent) {
    JsonObject asked = object(sent);
    ActBody body = Typed.choice("body", word(asked, "body"), ActBody.class);
    JsonObject signed = signatory(asked);
    var act =
        new EnteredAct(
            Text.required("number", word(asked, "number"), 50),
            Typed.date("date", word(asked, "date")),
            new Signatory(
                word(signed, "givenName"),
                word(signed, "surname"),
                word(signed, "position"),
                Typed.choice("signatory", word(signed, "gender"), Gender.class)),
            Optional.empty());
    var programme = new ProgrammeId(id);
    if (body == ActBody.EXECUTIVE_COMMITTEE) committee.record(asker.actor(), programme, act);
    else session.record(asker.actor(), programme, act);
    return Response.status(Response.Status.CREATED).entity(json(programme)).build();
  }

  @GET
  @Path("{id}/documents/{kind: [a-z-]+}.{format: [a-z]+}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(
      @PathParam("id") UUID id,
      @PathParam("kind") String kind,
      @PathParam("format") String format) {
    return download.of(id, kind, format);
  }

  private ProgrammeJson json(ProgrammeId id) {
    return ProgrammeJson.of(details.of(asker.actor(), id), "/api/v1/programmes/" + id);
  }

  private static ProgrammeId idOf(String typed) {
    if (!typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
      throw new NotFound("programme");
    return new ProgrammeId(UUID.fromString(typed));
  }

  private static JsonObject object(String sent) {
    try (var reader = Json.createReader(new StringReader(sent))) {
      return reader.readObject();
    } catch (JsonException notAnObject) {
      throw new BadRequestException(notAnObject);
    }
  }

  private static JsonObject signatory(JsonObject asked) {
    return asked.get("signatory") instanceof JsonObject given
        ? given
        : JsonObject.EMPTY_JSON_OBJECT;
  }

  /** A text or a number as typed; anything else is as good as nothing. */
  private static String word(JsonObject asked, String name) {
    var value = asked.get(name);
    if (value == null) return "";
    return switch (value.getValueType()) {
      case STRING -> asked.getString(name);
      case NUMBER -> value.toString();
      default -> "";
    };
  }
}

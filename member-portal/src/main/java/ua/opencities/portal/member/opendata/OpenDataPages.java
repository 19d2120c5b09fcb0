package ua.opencities.portal.member.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.opendata.MembersDataSet;
import ua.opencities.opendata.OpenMember;
import ua.opencities.opendata.OpenMembers;
import ua.opencities.opendata.PublicationNow;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.file.TableFile;
import ua.opencities.web.typed.Typed;

/** The members as open data: a page that tells what they are, and the files of any day. */
@Path("open-data")
@RequestScoped
public class OpenDataPages {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private ReadTogether together;
  @Inject private OpenMembers members;
  @Inject private PublicationNow publication;
  @Inject private Requisites requisites;

  @GET
  @PermitAll
  @Produces(View.HTML)
  public View page(@QueryParam("on") @DefaultValue("") String on) {
    return View.of("opendata/members.jte").with("set", set(day(on)));
  }

  @GET
  @Path("members.json")
  @PermitAll
  public Response json(@QueryParam("on") @DefaultValue("") String on) {
    LocalDate day = day(on);
    return Download.forEverybody(Download.json("members-" + day + ".json", set(day)));
  }

  @GET
  @Path("members.{format: csv|xlsx}")
  @PermitAll
  public Response table(
      @PathParam("format") String format, @QueryParam("on") @DefaultValue("") String on) {
    LocalDate day = day(on);
    MembersDataSet set = set(day);
    var file =
        new TableFile(
                "members-" + day,
                set.passport().title(),
                OpenMember.FIELDS,
                set.items().stream().map(OpenMember::cells).toList())
            .marked(Texts.of(Language.UK));
    return Download.forEverybody(format.equals("csv") ? file.csv() : file.xlsx());
  }

  private MembersDataSet set(LocalDate day) {
    var anybody = asker.atTheDoor();
    return together.read(
        anybody,
        () ->
            MembersDataSet.of(
                day, requisites.kept(anybody), publication.is(anybody), members.on(anybody, day)));
  }

  /** A program that misspells a day must not take today's members for that day's. */
  private LocalDate day(String on) {
    return Typed.optionalDate("on", on).orElseGet(() -> LocalDate.now(clock));
  }
}

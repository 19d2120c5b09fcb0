package ua.opencities.portal.admin.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.language.Texts;
import ua.opencities.opendata.MembersDataSet;
import ua.opencities.opendata.OpenMember;
import ua.opencities.opendata.PublicationNow;
import ua.opencities.report.member.MemberOnDay;
import ua.opencities.report.member.MembersOnDay;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;
import ua.opencities.web.file.TableFile;

/** The members of a day as files: for a spreadsheet, for an open-data portal, for a protocol. */
@Path("members")
@RequestScoped
public class MemberFiles {
  /** The office's own table knows more than open data tell. */
  private static final List<String> COLUMNS =
      Stream.concat(
              OpenMember.FIELDS.stream().map(field -> "opendata.field." + field),
              Stream.of(
                  "member.field.head",
                  "member.field.representative",
                  "member.field.authority",
                  "member.field.note"))
          .toList();

  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private MembersOnDay members;
  @Inject private PublicationNow publication;
  @Inject private Requisites requisites;

  @GET
  @Path("members.{format: csv|xlsx}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response table(@BeanParam AskedDay asked, @PathParam("format") String format) {
    var texts = Texts.of(asker.language());
    var file =
        new TableFile(
            "members-" + day(asked),
            texts.text("member.title"),
            COLUMNS.stream().map(texts::text).toList(),
            rows(asked).stream().map(row -> cells(row, texts)).toList());
    return format.equals("csv") ? file.csv() : file.xlsx();
  }

  @GET
  @Path("members.json")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response openData(@BeanParam AskedDay asked) {
    var actor = asker.actor();
    var told =
        MembersDataSet.of(
            day(asked),
            requisites.kept(actor),
            publication.is(actor),
            rows(asked).stream().map(MemberRow::open).toList());
    return Download.json("members-" + day(asked) + ".json", told);
  }

  @GET
  @Path("annex.{format: docx|pdf}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response annex(@BeanParam AskedDay asked, @PathParam("format") String format) {
    var paper = MembersAnnex.of(day(asked), requisites.kept(asker.actor()), rows(asked));
    return Download.of(
        PaperFormat.ending(format).orElseThrow(() -> new NotFound("paper")).of(paper));
  }

  private LocalDate day(AskedDay asked) {
    return asked.day(LocalDate.now(clock));
  }

  private List<MemberRow> rows(AskedDay asked) {
    return members.all(asker.actor(), day(asked)).stream().map(MemberRow::new).toList();
  }

  private static List<Object> cells(MemberRow row, Texts texts) {
    var member = row.member();
    return new ArrayList<>(
        Arrays.asList(
            member.katottg(),
            member.name(),
            texts.label(row.kind()),
            member.oblastCode(),
            row.oblast(texts.language()),
            member.raion(),
            member.edrpou().orElse(""),
            texts.label(row.standing()),
            member.memberSince().toString(),
            row.act(texts),
            member.inhabitants().orElse(null),
            member.head().orElse(""),
            member.representative().map(MemberOnDay.Representative::person).orElse(""),
            member.representative().flatMap(MemberOnDay.Representative::authority).orElse(""),
            member.demonstration() ? texts.text("member.invented") : ""));
  }
}

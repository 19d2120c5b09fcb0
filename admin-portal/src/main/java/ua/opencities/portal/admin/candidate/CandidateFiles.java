package ua.opencities.portal.admin.candidate;

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
import java.util.Arrays;
import java.util.List;
import ua.opencities.admission.JoiningStage;
import ua.opencities.admission.Turn;
import ua.opencities.admission.interest.InterestChannel;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.report.candidate.CandidateRow;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.TableFile;

/** The queue as the address narrows it, as a file. */
@Path("candidates/candidates.{format: csv|xlsx}")
@RequestScoped
public class CandidateFiles {
  private static final List<String> COLUMNS =
      List.of(
          "council.council",
          "council.oblast",
          "candidate.stage",
          "candidate.turn",
          "candidate.waits-for",
          "candidate.days",
          "candidate.deadline",
          "interest.channel",
          "candidate.in-favour",
          "candidate.against");

  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private CandidateQueue queue;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response table(@BeanParam CandidateForm form, @PathParam("format") String format) {
    var texts = Texts.of(asker.language());
    var today = LocalDate.now(clock);
    var file =
        new TableFile(
                "candidates-" + today,
                texts.text("candidate.title"),
                COLUMNS.stream().map(texts::text).toList(),
                queue.all(asker.actor(), form.filter(), form.order()).stream()
                    .map(row -> cells(row, texts, today))
                    .toList())
            .marked(texts);
    return format.equals("csv") ? file.csv() : file.xlsx();
  }

  private List<?> cells(CandidateRow row, Texts texts, LocalDate today) {
    return Arrays.asList(
        row.name(),
        asker.language() == Language.UK ? row.oblast() : row.oblastEnglish(),
        texts.label(JoiningStage.valueOf(row.stage())),
        texts.label(Turn.valueOf(row.turn())),
        texts.label(row.waitsFor()),
        row.daysWaiting(today),
        row.deadline().map(LocalDate::toString).orElse(null),
        row.interest().map(it -> texts.label(InterestChannel.valueOf(it))).orElse(null),
        row.inFavour(),
        row.against());
  }
}

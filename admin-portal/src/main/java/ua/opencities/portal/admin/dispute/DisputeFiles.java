package ua.opencities.portal.admin.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ua.opencities.council.population.dispute.DisputeRegister;
import ua.opencities.council.population.dispute.DisputeView;
import ua.opencities.language.Texts;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.TableFile;

/** All disputes of figures as a file, in the order of the list. */
@Path("population-disputes/disputes.{format: csv|xlsx}")
@RequestScoped
public class DisputeFiles {
  private static final List<String> COLUMNS =
      List.of(
          "fee.council",
          "dispute.state",
          "dispute.in-register",
          "dispute.as-of",
          "dispute.claimed",
          "dispute.reason",
          "dispute.raised-by",
          "dispute.raised",
          "dispute.answer",
          "dispute.answered-by",
          "dispute.answered-on");

  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private DisputeRegister disputes;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response table(@PathParam("format") String format) {
    var texts = Texts.of(asker.language());
    var file =
        new TableFile(
                "disputes-" + LocalDate.now(clock),
                texts.text("dispute.list"),
                COLUMNS.stream().map(texts::text).toList(),
                disputes.all(asker.actor()).stream().map(it -> cells(it, texts)).toList())
            .marked(texts);
    return format.equals("csv") ? file.csv() : file.xlsx();
  }

  private List<?> cells(DisputeView it, Texts texts) {
    return Arrays.asList(
        it.councilName(),
        it.outcome().map(texts::label).orElseGet(() -> texts.text("dispute.waits")),
        it.figure().inhabitants(),
        it.figure().asOf(),
        it.claimed().orElse(null),
        it.reason(),
        it.raisedBy(),
        day(it.raisedAt()),
        it.words().orElse(null),
        it.answeredBy().orElse(null),
        it.answeredAt().map(this::day).orElse(null));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}

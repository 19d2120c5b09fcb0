package ua.opencities.portal.admin.intake;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.council.intake.ImportCounts;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.shared.Page;
import ua.opencities.web.typed.Wanted;

/** Which lines of a list are shown: those of a verdict, or those with an outcome. */
public class WantedLines {
  @QueryParam("show")
  @DefaultValue("")
  private String show;

  @QueryParam("outcome")
  @DefaultValue("")
  private String outcome;

  @QueryParam("page")
  @DefaultValue("1")
  private int page;

  Optional<Outcome> outcome() {
    return Wanted.one(Outcome.class, outcome);
  }

  /** When nothing is asked, what needs a person's eye comes first. */
  Optional<Verdict> verdict(ImportCounts counts) {
    if (outcome().isPresent()) return Optional.empty();
    return Wanted.one(Verdict.class, show)
        .or(
            () ->
                Stream.of(
                        Verdict.ERROR,
                        Verdict.SUSPICIOUS,
                        Verdict.NEW,
                        Verdict.CHANGED,
                        Verdict.RENAMED,
                        Verdict.VANISHED)
                    .filter(each -> counts.of(each) > 0)
                    .findFirst());
  }

  Page.Request request() {
    return new Page.Request(page, 100);
  }
}

package ua.opencities.portal.admin.opening;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.fee.opening.OpeningCounts;
import ua.opencities.fee.opening.line.OpeningOutcome;
import ua.opencities.fee.opening.line.OpeningVerdict;
import ua.opencities.shared.Page;
import ua.opencities.web.typed.Wanted;

/** Which lines of a table are shown: those of a verdict, or those with an outcome. */
public class WantedOpenings {
  @QueryParam("show")
  @DefaultValue("")
  private String show;

  @QueryParam("outcome")
  @DefaultValue("")
  private String outcome;

  @QueryParam("page")
  @DefaultValue("1")
  private int page;

  Optional<OpeningOutcome> outcome() {
    return Wanted.one(OpeningOutcome.class, outcome);
  }

  /** When nothing is asked, what needs a person's eye comes first: so are they declared. */
  Optional<OpeningVerdict> verdict(OpeningCounts counts) {
    if (outcome().isPresent()) return Optional.empty();
    return Wanted.one(OpeningVerdict.class, show)
        .or(() -> Stream.of(OpeningVerdict.values()).filter(v -> counts.of(v) > 0).findFirst());
  }

  Page.Request request() {
    return new Page.Request(page, 100);
  }
}

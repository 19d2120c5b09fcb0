package ua.opencities.portal.member.home;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import ua.opencities.language.Language;
import ua.opencities.tool.CouncilTool;

/** The council's tools, and which of them came lately. */
public record ToolNews(List<CouncilTool> catalogue, LocalDate today) {
  private static final int NEW_FOR_DAYS = 30;

  public List<CouncilTool> on() {
    return catalogue.stream().filter(CouncilTool::isOn).toList();
  }

  /** Of those that are on, in one line. */
  public String names(Language language) {
    return on().stream().map(on -> on.tool().name(language)).collect(joining(", "));
  }

  public List<CouncilTool> lately() {
    return on().stream()
        .filter(tool -> tool.since().orElseThrow().isAfter(today.minusDays(NEW_FOR_DAYS)))
        .toList();
  }
}

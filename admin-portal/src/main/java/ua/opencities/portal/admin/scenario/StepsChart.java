package ua.opencities.portal.admin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.opencities.language.Texts;
import ua.opencities.scenario.line.Against;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.scenario.result.Step;
import ua.opencities.web.part.Bar;
import ua.opencities.web.part.BarChart;

/** How many councils would pay less, the same, more: one bar a step. */
public record StepsChart(ScenarioResult result, Against against, Texts texts) {
  public Map<Step, Long> steps() {
    return result.steps(against);
  }

  /** What a step means, with the percents that this scenario points out. */
  public String word(Step step) {
    return texts.text(
        "scenario.step-" + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        result.scenario().draft().alarm());
  }

  public BarChart chart() {
    long longest = steps().values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<BarChart.Row> rows = new ArrayList<>();
    steps()
        .forEach(
            (step, councils) ->
                rows.add(
                    new BarChart.Row(
                        word(step),
                        texts.count(councils),
                        List.of(Bar.of(tone(step), councils, longest)))));
    return new BarChart(
        texts.text("scenario.steps"),
        texts.text(
            "scenario.steps-finding", steps().get(Step.MORE_MUCH), result.total().councils()),
        rows);
  }

  private static String tone(Step step) {
    return switch (step) {
      case MORE_MUCH -> "bad";
      case MORE -> "warn";
      case SAME, NEW -> "pale";
      case LESS, LESS_MUCH -> "ok";
    };
  }
}

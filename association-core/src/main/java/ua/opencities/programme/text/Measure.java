package ua.opencities.programme.text;

import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Text;

/**
 * A row of the table of measures («захід»).
 *
 * @param task the task of the programme that it serves
 * @param term in words: «щороку», «до 1 лютого 2026 року»
 * @param source as the table names it, in the nominative: «міський бюджет», or that none is needed
 */
public record Measure(
    Optional<String> task,
    String measure,
    String executor,
    String term,
    String source,
    AmountsByYear amounts,
    Optional<String> result) {
  /** What programmes write where a measure needs no money of its own. */
  public static final List<String> WITHOUT_MONEY =
      List.of("у межах наявних фінансових ресурсів", "не потребує фінансування");

  public Measure {
    task = Text.optional("task", task.orElse(""), 1000);
    measure = Text.required("measure", measure, 1000);
    executor = Text.required("executor", executor, 300);
    term = Text.required("term", term, 200);
    source = Text.required("source", source, 200).replaceAll("\\s+", " ");
    result = Text.optional("result", result.orElse(""), 1000);
  }

  public Measure with(AmountsByYear planned) {
    return new Measure(task, measure, executor, term, source, planned, result);
  }

  Measure during(String anotherTerm) {
    return new Measure(task, measure, executor, anotherTerm, source, amounts, result);
  }
}

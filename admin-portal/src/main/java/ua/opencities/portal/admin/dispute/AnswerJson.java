package ua.opencities.portal.admin.dispute;

import java.util.Objects;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.shared.Text;
import ua.opencities.web.typed.Typed;

/**
 * The office's answer: {@code ACCEPT} with the figure that holds instead, words if wanted, or
 * {@code DECLINE} with words.
 */
public record AnswerJson(
    String answer, Integer inhabitants, String asOf, String source, String words) {
  boolean accepts() {
    return Typed.choice("answer", answer, DisputePages.Answer.class) == DisputePages.Answer.ACCEPT;
  }

  PopulationFigure figure() {
    return new PopulationFigure(
        Typed.number("inhabitants", Objects.toString(inhabitants, "")),
        Typed.date("asOf", Objects.toString(asOf, "")),
        Text.required("source", source, 300));
  }
}

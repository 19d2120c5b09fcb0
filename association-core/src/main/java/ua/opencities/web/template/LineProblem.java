package ua.opencities.web.template;

import java.util.List;
import ua.opencities.document.markup.MarkupBroken;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;

/**
 * What is wrong with a line of a wording.
 *
 * @param line counted from 1
 * @param written the line itself
 */
public record LineProblem(int line, String sentence, String written) {
  public static List<LineProblem> of(RuleBroken broken, String text, Texts texts) {
    List<String> lines = text.lines().toList();
    List<RuleBroken> rules =
        broken instanceof SeveralRulesBroken several ? several.rules() : List.of(broken);
    return rules.stream()
        .map(
            rule -> {
              int line = rule instanceof MarkupBroken markup ? markup.line() : 1;
              String written = line <= lines.size() ? lines.get(line - 1) : "";
              return new LineProblem(line, texts.sentence(rule), written);
            })
        .toList();
  }
}

package ua.opencities.portal.member.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.advice.AdviceView;
import ua.opencities.web.Screen;
import ua.opencities.web.part.Step;

/**
 * A step of the wizard as its page shows it.
 *
 * @param preview the paper as HTML, with what is written in this step marked
 * @param remarks with which the association returned the text and nobody has asked again
 */
public record WizardPage(
    ProgrammeView programme, WizardStep step, String preview, Optional<AdviceView> remarks) {

  public String address(WizardStep of) {
    return "/programmes/" + programme.id() + "/edit/" + of.slug();
  }

  /** All steps of a draft can be opened at once: it is complete from the beginning. */
  public List<Step> steps(Screen screen) {
    return Arrays.stream(WizardStep.values()).map(each -> step(screen, each)).toList();
  }

  private Step step(Screen screen, WizardStep each) {
    String name = screen.t("programme.step-" + each.slug());
    String hint = screen.t("programme.step-" + each.slug() + "-hint");
    if (each == step) return Step.current(name, hint);
    return each == WizardStep.CHECK ? Step.ahead(name, hint) : Step.done(name, hint, address(each));
  }
}

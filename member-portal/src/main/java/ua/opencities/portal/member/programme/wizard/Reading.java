package ua.opencities.portal.member.programme.wizard;

import java.util.List;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.web.typed.TypedFields;

/**
 * A draft with what is typed into a step, as far as it can be read.
 *
 * @param programme as it was saved, where it cannot
 * @param unread why it cannot
 */
record Reading(ProgrammeView programme, List<RuleBroken> unread) {
  static Reading of(WizardStep step, TypedFields typed, ProgrammeView saved) {
    try {
      return new Reading(saved.with(PartForm.of(step, typed, saved)), List.of());
    } catch (SeveralRulesBroken several) {
      return new Reading(saved, several.rules());
    } catch (RuleBroken rule) {
      return new Reading(saved, List.of(rule));
    }
  }

  boolean isWhole() {
    return unread.isEmpty();
  }
}

package ua.opencities.portal.admin.programme;

import ua.opencities.programme.advice.AdviceStep;

/** What the office may answer. */
enum AdviceAnswer {
  ADVISED,
  RETURNED;

  AdviceStep step() {
    return AdviceStep.valueOf(name());
  }
}

package ua.opencities.fee.run;

import ua.opencities.shared.RuleBroken;

/** Four eyes: who made the run or changed something about it does not approve it. */
public class SecondPersonNeeded extends RuleBroken {
  private static final long serialVersionUID = 1;

  SecondPersonNeeded() {
    super("run.second-person-needed");
  }
}

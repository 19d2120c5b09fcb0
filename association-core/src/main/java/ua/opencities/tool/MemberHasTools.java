package ua.opencities.tool;

import ua.opencities.shared.RuleBroken;

/** The council has tools that come with membership. */
public class MemberHasTools extends RuleBroken {
  private static final long serialVersionUID = 1;

  MemberHasTools() {
    super("tool.member-has-tools");
  }
}

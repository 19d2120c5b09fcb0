package ua.opencities.council.intake.joining;

import java.time.LocalDate;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.shared.RuleBroken;

/** The acts of a line do not lead a council in. */
public class JoiningWrong extends RuleBroken {
  private static final long serialVersionUID = 1;

  private JoiningWrong(String code, Object... arguments) {
    super(code, arguments);
  }

  static JoiningWrong lacks(ImportField field) {
    return new JoiningWrong("council.import-joining-lacks", field.name());
  }

  static JoiningWrong dayBefore(LocalDate day, LocalDate before) {
    return new JoiningWrong("council.import-joining-order", day, before);
  }

  static JoiningWrong dayToCome(LocalDate day) {
    return new JoiningWrong("council.day-to-come", day);
  }
}

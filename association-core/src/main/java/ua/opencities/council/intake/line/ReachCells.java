package ua.opencities.council.intake.line;

import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.EmailNotUnderstood;
import ua.opencities.shared.reach.Phone;
import ua.opencities.shared.reach.PhoneNotUnderstood;

/** Addresses and numbers. A line has many cells: the sentence says which is wrong. */
final class ReachCells {
  private ReachCells() {}

  static String email(String cell) {
    try {
      return Email.typed(cell).address();
    } catch (EmailNotUnderstood wrong) {
      throw new CellNotUnderstood("finance-email", cell);
    }
  }

  static String phone(String cell) {
    try {
      return Phone.typed(cell).orElseThrow().number();
    } catch (PhoneNotUnderstood wrong) {
      throw new CellNotUnderstood("finance-phone", cell);
    }
  }
}

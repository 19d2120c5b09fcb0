package ua.opencities.council.intake.line;

import java.util.Locale;
import java.util.Optional;
import ua.opencities.council.code.CodeDigits;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.sheet.CellCode;
import ua.opencities.council.sheet.CellDay;
import ua.opencities.language.Apostrophe;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.Text;

/** A cell as the register would write it. */
final class CellReading {
  private CellReading() {}

  /**
   * @return empty for an empty cell
   * @throws RuleBroken when the cell says nothing of the kind
   */
  static Optional<String> of(ImportField field, String cell) {
    Optional<String> typed = Text.optional(field.name(), cell, most(field));
    return switch (field) {
      case KATOTTG -> typed.map(text -> Katottg.typed(text).value());
      case EDRPOU, PAYER_EDRPOU ->
          typed.map(text -> Edrpou.typed(CellCode.withZeros(text, 8)).value());
      case IBAN, PAYER_IBAN -> typed.map(text -> Iban.typed(text).value());
      case BUDGET_CODE -> CodeDigits.budgetCode(typed.map(text -> CellCode.withZeros(text, 10)));
      case KOATUU -> CodeDigits.koatuu(typed.map(text -> CellCode.withZeros(text, 10)));
      case KIND -> typed.map(CellReading::kind).map(Enum::name);
      case CENTRE_KIND -> typed.map(CellReading::place).map(Enum::name);
      case INHABITANTS -> typed.map(CellReading::inhabitants);
      case NAME, FORMER_NAME, OBLAST, RAION, CENTRE, FORMER_CENTRE ->
          typed.map(Apostrophe::unified);
      case FINANCE_NAME, PAYER_NAME, HEAD_NAME, HEAD_TITLE ->
          typed.map(text -> Apostrophe.unified(text).replaceAll("\\s+", " "));
      case FINANCE_EMAIL -> typed.map(ReachCells::email);
      case FINANCE_PHONE -> typed.map(ReachCells::phone);
      case DECISION_NUMBER, AGREEMENT_NUMBER, APPLICATION_NUMBER, PROTOCOL_NUMBER ->
          // a line break or a tab in a cell of a sheet parts words only
          typed.map(text -> text.replaceAll("\\s+", " "));
      case DECISION_DATE,
          AGREEMENT_DATE,
          APPLICATION_DATE,
          PROTOCOL_DATE,
          MEMBER_SINCE,
          HEAD_SINCE ->
          typed.map(CellDay::read).map(Object::toString);
    };
  }

  private static int most(ImportField field) {
    return switch (field) {
      case NAME, FORMER_NAME, PAYER_NAME, FINANCE_EMAIL, HEAD_NAME, HEAD_TITLE -> 200;
      case DECISION_NUMBER, AGREEMENT_NUMBER, APPLICATION_NUMBER, PROTOCOL_NUMBER -> 60;
      case FINANCE_NAME -> ContactDetails.NAME;
      default -> 100;
    };
  }

  /** By the word that the name of a council tells it with. */
  static CouncilKind kind(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    for (CouncilKind each : CouncilKind.values())
      if (each.name().equalsIgnoreCase(words)) return each;
    if (words.matches(".*районн\\S* [ву] міст.*")) return CouncilKind.RAIONNA_U_MISTI;
    if (words.contains("асоціаці")) return CouncilKind.ASSOCIATION;
    if (words.contains("районн")) return CouncilKind.RAIONNA;
    if (words.contains("обласн")) return CouncilKind.OBLASNA;
    if (words.contains("селищн")) return CouncilKind.SELYSHCHNA;
    if (words.contains("сільськ")) return CouncilKind.SILSKA;
    if (words.contains("міськ")) return CouncilKind.MISKA;
    throw new CellNotUnderstood("kind", text);
  }

  private static PlaceKind place(String text) {
    return switch (text.toLowerCase(Locale.ROOT).replace(".", "")) {
      case "місто", "м", "misto" -> PlaceKind.MISTO;
      case "селище", "с-ще", "сщ", "смт", "селище міського типу", "selyshche" ->
          PlaceKind.SELYSHCHE;
      case "село", "с", "selo" -> PlaceKind.SELO;
      default -> throw new CellNotUnderstood("centre-kind", text);
    };
  }

  private static String inhabitants(String text) {
    String digits = text.replaceAll("[\\s\\p{Zs}']", "");
    if (!digits.matches("\\d{1,7}") || Integer.parseInt(digits) > 5_000_000)
      throw new CellNotUnderstood("inhabitants", text);
    return String.valueOf(Integer.parseInt(digits));
  }
}

package ua.opencities.council.sheet;

/** Codes that begin with zeros. */
public final class CellCode {
  private CellCode() {}

  /** Spreadsheets take a code for a number and drop the zeros it begins with. */
  public static String withZeros(String code, int digits) {
    String tight = code.replaceAll("\\s", "");
    boolean lost = tight.matches("\\d{" + (digits - 3) + "," + (digits - 1) + "}");
    return lost ? "0".repeat(digits - tight.length()) + tight : code;
  }
}

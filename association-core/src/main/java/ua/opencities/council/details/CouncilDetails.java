package ua.opencities.council.details;

import java.util.Optional;
import ua.opencities.council.code.CodeDigits;
import ua.opencities.council.code.CodeMissing;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.shared.Text;

/**
 * What the office writes about a council.
 *
 * @param name full, in the nominative: «Жовківська міська рада»
 * @param raion the adjective alone: «Львівський»; empty for a council above a raion
 * @param koatuu the old code, 10 digits; the platforms of e-democracy still know it
 * @param budgetCode 10 digits as decisions print it, or 11
 */
public record CouncilDetails(
    CouncilKind kind,
    String name,
    Optional<String> raion,
    String centreName,
    PlaceKind centreKind,
    Optional<String> koatuu,
    Optional<String> budgetCode,
    Optional<Edrpou> edrpou,
    Optional<Iban> iban) {
  public CouncilDetails {
    name = oneApostrophe(Text.required("name", name, 200));
    raion = Text.optional("raion", raion.orElse(null), 100).map(CouncilDetails::oneApostrophe);
    centreName = oneApostrophe(Text.required("centreName", centreName, 100));
    koatuu = CodeDigits.koatuu(koatuu);
    budgetCode = CodeDigits.budgetCode(budgetCode);
  }

  /**
   * @throws CodeMissing when only a КАТОТТГ tells such a council from others
   */
  public void knownWithoutKatottg() {
    if (kind != CouncilKind.ASSOCIATION) throw CodeMissing.katottg();
    if (edrpou.isEmpty()) throw CodeMissing.edrpou();
  }

  /** The same with another name. */
  public CouncilDetails named(String newName) {
    return new CouncilDetails(
        kind, newName, raion, centreName, centreKind, koatuu, budgetCode, edrpou, iban);
  }

  private static String oneApostrophe(String text) {
    return text.replaceAll("(?<=\\p{L})['ʼ`´‘](?=\\p{L})", "’");
  }
}

package ua.opencities.fee.requisites;

import java.util.Map;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.shared.Text;

/**
 * The association's requisites, as its papers carry them. The Treasury compares ЄДРПОУ and IBAN, so
 * both must be exact.
 *
 * @param shortName at most 70 characters, for payments
 * @param signatory «Ім’я ПРІЗВИЩЕ»
 * @param demonstration invented, and said so on every paper
 */
public record AssociationProfile(
    String name,
    String shortName,
    String edrpou,
    String iban,
    String bank,
    String address,
    String signatoryPosition,
    String signatory,
    boolean demonstration) {
  public AssociationProfile {
    name = Text.required("name", name, 200);
    shortName = Text.required("shortName", shortName, 70);
    edrpou = Edrpou.typed(edrpou).value();
    iban = Iban.typed(iban).value();
    bank = Text.required("bank", bank, 120);
    address = Text.required("address", address, 200);
    signatoryPosition = Text.required("signatoryPosition", signatoryPosition, 100);
    signatory = Text.required("signatory", signatory, 100);
  }

  /** As issued papers keep them. */
  public Map<String, String> frozen() {
    return Map.of(
        "name", name,
        "shortName", shortName,
        "edrpou", edrpou,
        "iban", iban,
        "bank", bank,
        "address", address,
        "signatoryPosition", signatoryPosition,
        "signatory", signatory);
  }

  /** Read back from what an issued paper kept. */
  public static AssociationProfile from(Map<String, String> frozen, boolean demonstration) {
    return new AssociationProfile(
        frozen.get("name"),
        frozen.get("shortName"),
        frozen.get("edrpou"),
        frozen.get("iban"),
        frozen.get("bank"),
        frozen.get("address"),
        frozen.get("signatoryPosition"),
        frozen.get("signatory"),
        demonstration);
  }
}

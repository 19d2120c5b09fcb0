package ua.opencities.fee.requisites;

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
}

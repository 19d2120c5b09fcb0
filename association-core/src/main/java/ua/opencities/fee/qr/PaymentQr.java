package ua.opencities.fee.qr;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.shared.Money;

/**
 * What the code says, by the National Bank's rules of 19.08.2025 № 97, format 003: 17 lines with a
 * line feed between, as base64url behind the Bank's address. The text of the rules was read by way
 * of others who follow it: docs/adr/0018.
 */
public final class PaymentQr {
  public static final String PREFIX = "https://qr.bank.gov.ua/";

  /** Of the whole link. */
  static final int LONGEST = 507;

  private static final Charset CP1251 = Charset.forName("windows-1251");

  private PaymentQr() {}

  /**
   * Empty when it would be longer than may be.
   *
   * @param reference the invoice's number
   */
  public static Optional<String> link(
      AssociationProfile payee, Money amount, String reference, String purpose) {
    boolean narrow = CP1251.newEncoder().canEncode(payee.shortName() + reference + purpose);
    String said =
        String.join(
            "\n",
            "BCD",
            "003",
            narrow ? "2" : "1",
            "UCT",
            "",
            plain(payee.shortName()),
            payee.iban(),
            Money.CURRENCY + amount.decimal(),
            payee.edrpou(),
            "",
            reference,
            plain(purpose),
            "",
            "",
            "",
            "",
            "");
    byte[] bytes = said.getBytes(narrow ? CP1251 : StandardCharsets.UTF_8);
    String link = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return Optional.of(link).filter(it -> it.length() <= LONGEST);
  }

  /** A bank copies it as it is: without the blanks of typography. */
  private static String plain(String words) {
    return words.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}

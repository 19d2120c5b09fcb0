package ua.opencities.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ua.opencities.shared.Setting;

/** Seals with the installation's key ({@code OPENCITIES_SECRET}, equal on all nodes). */
final class Secrets {
  private static final byte[] KEY =
      Setting.of("OPENCITIES_SECRET")
          .map(s -> s.getBytes(StandardCharsets.UTF_8))
          .orElseGet(() -> new SecureRandom().generateSeed(32));

  private Secrets() {}

  static String seal(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String nonce() {
    byte[] bits = new byte[12];
    new SecureRandom().nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}

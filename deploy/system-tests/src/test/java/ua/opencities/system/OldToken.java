package ua.opencities.system;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A form's token as the platform itself would have made it two days earlier. */
final class OldToken {
  private OldToken() {}

  static String of(Platform platform, String token) throws Exception {
    String[] part = token.split("\\.");
    long made = Long.parseLong(part[1]) - Duration.ofDays(2).toSeconds();
    String said = part[0] + "." + made + "." + part[2];
    byte[] key =
        Files.readString(platform.data().resolve("secrets/portal-secret"))
            .strip()
            .getBytes(StandardCharsets.UTF_8);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] seal = mac.doFinal(("form " + said).getBytes(StandardCharsets.UTF_8));
    return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
  }
}

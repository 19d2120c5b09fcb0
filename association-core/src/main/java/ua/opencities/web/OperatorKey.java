package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import ua.opencities.shared.Setting;
import ua.opencities.web.sender.Sender;

/** The key in the data folder, new at each start: who can read that folder is the operator. */
public final class OperatorKey {
  public static final String HEADER = "X-Operator-Key";

  private OperatorKey() {}

  /** Only from this machine, compared in constant time. */
  public static boolean fits(HttpServletRequest request) {
    String given = request.getHeader(HEADER);
    Optional<String> key = Setting.of("OPENCITIES_OPERATOR_KEY");
    return given != null
        && key.isPresent()
        && Sender.of(request).onThisMachine()
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), key.get().getBytes(StandardCharsets.UTF_8));
  }
}
